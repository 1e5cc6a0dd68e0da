package io.loggia.feed.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own report, and what came of it: told without the words of the one reported. */
@Schema(name = "Report")
record ReportView(
        @Schema(required = true) UUID id,
        @Nullable @Schema(description = "Absent where a person was reported") UUID postId,
        @Schema(required = true, description = "The person, or who wrote the post") UUID profileId,
        @Schema(required = true) Category category,
        @Nullable String rule,
        @Nullable String text,
        @Schema(required = true) Instant reportedAt,
        @Schema(required = true) ConcernState state,
        @Nullable @Schema(description = "The words of who decided; absent while it waits")
                String reason,
        @Nullable Instant decidedAt) {

    static ReportView of(Report report, Concern concern) {
        Appeal appeal = concern.appeal();
        Decision decision = appeal == null ? null : appeal.decision();
        Ruling ruling = concern.ruling();
        return new ReportView(
                report.id(),
                concern.postId(),
                concern.personId(),
                report.category(),
                report.rule(),
                report.text(),
                report.at(),
                concern.state(),
                decision != null ? decision.reason() : ruling == null ? null : ruling.reason(),
                decision != null ? decision.at() : ruling == null ? null : ruling.at());
    }
}
