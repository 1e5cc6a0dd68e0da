package io.loggia.feed.moderation;

import io.loggia.feed.report.Appeal;
import io.loggia.feed.report.AppealOutcome;
import io.loggia.feed.report.Decision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal, and once it is decided what came of it. */
@Schema(name = "ModerationAppeal")
record AppealView(
        @Schema(required = true) String text,
        @Schema(required = true) Instant at,
        @Nullable @Schema(description = "Absent while it waits") AppealOutcome outcome,
        @Nullable @Schema(description = "The words of who decided") String reason,
        @Nullable Instant decidedAt) {

    static @Nullable AppealView of(@Nullable Appeal appeal) {
        if (appeal == null) {
            return null;
        }
        Decision decision = appeal.decision();
        return decision == null
                ? new AppealView(appeal.text(), appeal.at(), null, null, null)
                : new AppealView(
                        appeal.text(),
                        appeal.at(),
                        decision.outcome(),
                        decision.reason(),
                        decision.at());
    }
}
