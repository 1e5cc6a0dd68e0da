package io.loggia.feed.moderation;

import io.loggia.feed.report.AppealOutcome;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of an appeal, and why: told to the author. */
record DecisionRequest(
        @NotNull @Schema(required = true) AppealOutcome outcome,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
