package io.loggia.feed.moderation;

import io.loggia.feed.report.Category;
import io.loggia.feed.report.RuleId;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided, for what and why: whoever reported it and whoever it is about are told. */
record RulingRequest(
        @NotNull @Schema(required = true) Verdict verdict,
        @Nullable @Schema(description = "Needed to hide or remove") Category ground,
        @Nullable @Schema(pattern = RuleId.PATTERN, description = "A rule of the guidelines")
                String rule,
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason) {}
