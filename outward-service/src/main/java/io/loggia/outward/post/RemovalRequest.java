package io.loggia.outward.post;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a steward takes a post away: the guideline's rule, and words for its author. */
record RemovalRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason,
        @NotNull @Schema(required = true, description = "The id of a rule of the guidelines")
                String rule) {}
