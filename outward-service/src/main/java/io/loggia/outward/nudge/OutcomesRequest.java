package io.loggia.outward.nudge;

import io.loggia.outward.OutwardProblem;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the hints to one text, each rule once. */
record OutcomesRequest(
        @NotNull @Schema(required = true, minItems = 1, maxItems = MOST)
                List<@Nullable Reported> outcomes) {

    private static final int MOST = 20;

    /** A rule, and what became of its hint. */
    @Schema(name = "NudgeOutcome")
    record Reported(
            @Nullable @Schema(required = true, nullable = false) String rule,
            @Nullable @Schema(required = true, nullable = false) Outcome outcome) {}

    /** A rule that has spoken to one text. */
    record Spoken(String rule, Outcome outcome) {}

    List<Spoken> all() {
        if (outcomes.isEmpty() || outcomes.size() > MOST) {
            throw OutwardProblem.INVALID_FIELD.at("outcomes", "from 1 to " + MOST);
        }
        List<Spoken> all = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            all.add(read("outcomes[%d]".formatted(at), outcomes.get(at)));
        }
        return all;
    }

    private static Spoken read(String field, @Nullable Reported reported) {
        if (reported == null) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must not be null");
        }
        String rule = reported.rule();
        if (rule == null || !RuleResource.NAME.test(rule)) {
            throw OutwardProblem.INVALID_FIELD.at(field + ".rule", "must be the name of a rule");
        }
        if (reported.outcome() == null) {
            throw OutwardProblem.INVALID_FIELD.at(field + ".outcome", "must not be null");
        }
        return new Spoken(rule, reported.outcome());
    }
}
