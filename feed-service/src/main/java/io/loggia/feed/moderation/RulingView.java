package io.loggia.feed.moderation;

import io.loggia.feed.report.Category;
import io.loggia.feed.report.Ruling;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stewards have decided last, for what and why. */
@Schema(name = "ModerationRuling")
record RulingView(
        @Nullable Category ground,
        @Nullable @Schema(description = "A rule of the guidelines") String rule,
        @Schema(required = true) String reason,
        @Schema(required = true) Instant at) {

    static @Nullable RulingView of(@Nullable Ruling ruling) {
        return ruling == null
                ? null
                : new RulingView(ruling.ground(), ruling.rule(), ruling.reason(), ruling.at());
    }
}
