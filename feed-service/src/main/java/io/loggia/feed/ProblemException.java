package io.loggia.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A problem on its way to the client. It has no stack: it is an answer, not a fault of ours. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FeedProblem problem;
    private final @Nullable String field;
    private final @Nullable String detail;
    private final @Nullable Instant until;

    ProblemException(
            FeedProblem problem,
            @Nullable String field,
            @Nullable String detail,
            @Nullable Instant until) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.field = field;
        this.detail = detail;
        this.until = until;
    }

    public FeedProblem problem() {
        return problem;
    }

    public @Nullable String field() {
        return field;
    }

    /** The same problem, seen from the list or object that holds the field. */
    public ProblemException under(String parent) {
        return new ProblemException(problem, parent + "." + field, detail, until);
    }

    ProblemView view() {
        return ProblemView.of(problem, field, detail, until);
    }
}
