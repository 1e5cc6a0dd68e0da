package io.loggia.feed.draft;

import io.loggia.feed.poll.Poll;
import io.loggia.feed.post.PollRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A poll as far as its author has come with it. */
@Schema(name = "DraftPoll")
record DraftPollView(
        @Schema(required = true) List<String> choices,
        @Schema(required = true) boolean several,
        @Schema(required = true) int openMinutes) {

    PollRequest request() {
        return new PollRequest(new ArrayList<@Nullable String>(choices), several, openMinutes);
    }

    Poll poll() {
        return new Poll(choices, several, Duration.ofMinutes(openMinutes));
    }
}
