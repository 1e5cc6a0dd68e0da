package io.loggia.outward.voice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may speak outside again. */
record ResumptionRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
