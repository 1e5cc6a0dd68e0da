package io.loggia.feed.filter;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words, as they are to be found, and what becomes of posts that hold them. */
record FilterRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = FilterRequest.LONGEST)
                String phrase,
        @NotNull @Schema(required = true) Manner manner,
        @Nullable @Schema(description = "For ever, where it is absent") Instant until) {

    static final int LONGEST = 100;

    WordFilter filter(UUID id, Instant now) {
        String words = PlainText.require("phrase", phrase, LONGEST).replaceAll("\\s+", " ");
        if (until != null && !until.isAfter(now)) {
            throw FeedProblem.INVALID_FIELD.at("until", "must lie ahead");
        }
        return new WordFilter(
                id, words, manner, until == null ? null : until.truncatedTo(ChronoUnit.MILLIS));
    }
}
