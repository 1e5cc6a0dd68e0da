package io.loggia.outward.nudge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often hints were kept, edited or cancelled, by rule. */
@Schema(name = "NudgeOutcomes")
record OutcomesView(@Schema(required = true) List<Count> counts) {

    /** Of one rule. */
    @Schema(name = "NudgeOutcomeCount")
    record Count(
            @Schema(required = true) String rule,
            @Schema(required = true) long kept,
            @Schema(required = true) long edited,
            @Schema(required = true) long cancelled) {}
}
