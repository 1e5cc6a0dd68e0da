package io.loggia.outward.nudge;

import io.loggia.outward.Wording;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as stewards see it. */
@Schema(name = "NudgeRule")
record RuleView(
        @Schema(required = true) String id,
        @Schema(required = true) Severity severity,
        @Schema(required = true, description = "The id of the guideline's rule that it cites")
                String guideline,
        @Schema(required = true) boolean enabled,
        @Schema(required = true) boolean secret,
        @Schema(required = true, description = "Whether it stands in the code, as all that stop do")
                boolean fixed,
        @Schema(description = "A check that no list can say") Rule.@Nullable Check check,
        @Schema(required = true) List<String> phrases,
        @Schema(required = true) List<String> patterns,
        @Schema(required = true) List<String> exceptions,
        @Schema(required = true) Wording message,
        @Nullable Wording suggestion,
        @Schema(required = true, description = "What If-Match names; 0 for a fixed one")
                long version) {

    static RuleView of(Stops.Fixed stop) {
        return new RuleView(
                stop.id(),
                Severity.STOP,
                stop.guideline(),
                true,
                false,
                true,
                null,
                List.of(),
                stop.patterns(),
                List.of(),
                stop.message(),
                null,
                0);
    }

    static RuleView of(Rule.Kept kept) {
        Rule rule = kept.rule();
        return new RuleView(
                rule.id(),
                rule.severity(),
                rule.guideline(),
                rule.enabled(),
                rule.secret(),
                false,
                rule.check(),
                rule.phrases(),
                rule.patterns(),
                rule.exceptions(),
                rule.message(),
                rule.suggestion(),
                kept.version());
    }
}
