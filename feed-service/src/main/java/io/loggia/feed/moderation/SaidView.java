package io.loggia.feed.moderation;

import io.loggia.feed.report.Category;
import io.loggia.feed.report.Report;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said in a report; stewards are not told by whom, either. */
@Schema(name = "SaidInReport")
record SaidView(
        @Schema(required = true) Category category,
        @Nullable @Schema(description = "A rule of the guidelines") String rule,
        @Nullable String text,
        @Schema(required = true) Instant at) {

    static SaidView of(Report report) {
        return new SaidView(report.category(), report.rule(), report.text(), report.at());
    }
}
