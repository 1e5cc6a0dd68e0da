package io.loggia.outward.nudge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule that may not be saved yet. */
record DryRunRequest(
        @Nullable @Schema(description = "Of the rule, if it has one") String id,
        @NotNull @Valid @Schema(required = true) RuleDraft rule) {}
