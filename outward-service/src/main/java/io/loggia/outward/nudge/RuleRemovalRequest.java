package io.loggia.outward.nudge;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rule is not needed any more. */
record RuleRemovalRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
