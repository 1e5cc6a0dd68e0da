package io.loggia.outward.post;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a steward has found outside and takes away, and why. */
record AddressedRemovalRequest(
        @NotNull @Schema(required = true, description = "Of its page on the public site")
                String address,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason,
        @NotNull @Schema(required = true, description = "The id of a rule of the guidelines")
                String rule) {}
