package io.loggia.outward.nudge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule from now on, and what for; the reason stands in the journal. */
record RuleChangeRequest(
        @NotNull @Valid @Schema(required = true) RuleDraft rule,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
