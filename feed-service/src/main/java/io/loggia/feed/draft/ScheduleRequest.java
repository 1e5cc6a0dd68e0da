package io.loggia.feed.draft;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.post.AudienceWord;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a draft is to be published. */
record ScheduleRequest(
        @NotNull @Schema(required = true, description = "From 5 minutes to 90 days ahead")
                Instant publishAt,
        @Nullable @Schema(
                        enumeration = {"GROUP", "COMPANY"},
                        description =
                                "That of the draft: for its group, if it has one; never WORLD")
                String audience) {

    private static final Duration SOONEST = Duration.ofMinutes(5);
    private static final Duration LATEST = Duration.ofDays(90);

    /** Nothing leaves the house while its author may be asleep. */
    void requireAudience(Audience ofDraft) {
        Audience wanted = AudienceWord.or(audience, ofDraft);
        if (wanted == Audience.WORLD) {
            throw FeedProblem.SCHEDULE_INSIDE_ONLY.at(AudienceWord.FIELD);
        }
        if (wanted != ofDraft) {
            throw FeedProblem.INVALID_FIELD.at(AudienceWord.FIELD, "is not that of the draft");
        }
    }

    /** In the form in which it is kept. */
    Instant moment() {
        return publishAt.truncatedTo(ChronoUnit.MILLIS);
    }

    void requireAhead(Instant now) {
        if (publishAt.isBefore(now.plus(SOONEST)) || publishAt.isAfter(now.plus(LATEST))) {
            throw FeedProblem.INVALID_FIELD.at("publishAt", "must be 5 minutes to 90 days ahead");
        }
    }
}
