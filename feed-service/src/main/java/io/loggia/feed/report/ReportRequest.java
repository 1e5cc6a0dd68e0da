package io.loggia.feed.report;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post or a person, one of the two, and what is wrong. */
record ReportRequest(
        @Nullable @Schema(description = "The post; or else profileId") UUID postId,
        @Nullable @Schema(description = "The person; or else postId") UUID profileId,
        @NotNull @Schema(required = true) Category category,
        @Nullable @Schema(pattern = RuleId.PATTERN, description = "A rule of the guidelines")
                String rule,
        @Nullable @Schema(maxLength = 1_000, description = "In one's own words") String text) {}
