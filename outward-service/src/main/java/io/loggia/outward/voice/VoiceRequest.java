package io.loggia.outward.voice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be outside. */
record VoiceRequest(
        @NotNull @Schema(required = true) Wish state,
        @Nullable @Schema(description = "To turn it on: the guidelines that were read")
                Integer guidelinesVersion,
        @Nullable @Min(0) @Max(86_400) @Schema(description = "How long posts can be called back, once one is not new")
                Integer ownUndoSeconds) {

    /** What can be wished. */
    enum Wish {
        ON,
        OFF
    }
}
