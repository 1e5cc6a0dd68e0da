package io.loggia.outward.nudge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hint; {@code start} and {@code end} count UTF-16 units of the text, both 0 if it is no part.
 */
@Schema(name = "Nudge")
public record NudgeView(
        @Schema(required = true) String rule,
        @Schema(required = true) Severity severity,
        @Schema(required = true) int start,
        @Schema(required = true) int end,
        @Schema(required = true) String message,
        @Nullable @Schema(description = "What could be written instead") String suggestion,
        @Schema(required = true, description = "Number of the guideline's rule") int guideline) {}
