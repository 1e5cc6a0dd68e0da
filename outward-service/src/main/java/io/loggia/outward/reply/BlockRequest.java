package io.loggia.outward.reply;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more is taken in of a guest: written down. */
record BlockRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
