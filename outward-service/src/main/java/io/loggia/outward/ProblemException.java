package io.loggia.outward;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem on its way to the client. It has no stack: it is an answer, not a fault of ours. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OutwardProblem problem;
    private final @Nullable String field;
    private final @Nullable String detail;
    private final @Nullable Claim claim;

    ProblemException(
            OutwardProblem problem,
            @Nullable String field,
            @Nullable String detail,
            @Nullable Claim claim) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.field = field;
        this.detail = detail;
        this.claim = claim;
    }

    /** Who has been faster, and since when. */
    record Claim(UUID profileId, Instant since) implements Serializable {}

    public OutwardProblem problem() {
        return problem;
    }

    public @Nullable String field() {
        return field;
    }

    /** The same problem, seen from the list or object that holds the field. */
    public ProblemException under(String parent) {
        return new ProblemException(problem, parent + "." + field, detail, claim);
    }

    ProblemView view() {
        return ProblemView.of(problem, field, detail, claim);
    }
}
