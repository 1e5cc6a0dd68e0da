package io.loggia.feed.draft;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a draft is published by itself, or why it was not. */
@Schema(name = "DraftSchedule")
record ScheduleView(
        @Schema(required = true) Instant publishAt,
        @Nullable @Schema(
                        description =
                                "Why it was refused at its time, as the last word of a problem's"
                                        + " type; it is not tried again")
                String refusal) {

    static ScheduleView of(Instant publishAt, @Nullable String problem) {
        return new ScheduleView(
                publishAt,
                problem == null ? null : problem.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
