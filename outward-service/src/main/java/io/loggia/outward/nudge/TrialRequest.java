package io.loggia.outward.nudge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text to try the rules on, with one that is not saved yet in the place of the saved one. */
record TrialRequest(
        @NotNull @Size(max = MOST) @Schema(required = true, maxLength = MOST) String text,
        @Nullable @Schema(description = "Of the rule, if it has one") String id,
        @Nullable @Valid RuleDraft rule) {

    private static final int MOST = 10_000;
}
