package io.loggia.outward.post;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a post is to leave though a rule holds it. */
record OverrideRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
