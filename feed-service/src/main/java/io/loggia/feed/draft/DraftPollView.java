package io.loggia.feed.draft;

import io.loggia.feed.poll.Poll;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A poll as far as its author has come with it. */
@Schema(name = "DraftPoll")
record DraftPollView(
        @Schema(required = true) List<String> choices,
        @Schema(required = true) boolean several,
        @Schema(required = true) long openMinutes) {

    Poll poll() {
        return new Poll(choices, several, Duration.ofMinutes(openMinutes));
    }
}
