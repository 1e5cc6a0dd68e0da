package io.loggia.outward.appeal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of an appeal, and why: told to the author. */
public record DecisionRequest(
        @NotNull @Schema(required = true) AppealOutcome outcome,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
