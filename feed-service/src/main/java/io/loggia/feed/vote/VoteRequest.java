package io.loggia.feed.vote;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.poll.Poll;
import io.loggia.feed.poll.StandingPoll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody chooses: all of it, each time. */
record VoteRequest(
        @NotNull @Size(min = 1, max = Poll.MOST_CHOICES) @Schema(
                        required = true,
                        minItems = 1,
                        maxItems = Poll.MOST_CHOICES,
                        description =
                                "Places in the poll's list, from 0; one, unless several are allowed")
                List<@Nullable Integer> choices) {

    private static final String FIELD = "choices";

    /** Names the first place that is wrong. */
    Set<Integer> in(StandingPoll poll) {
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            Integer place = choices.get(i);
            if (place == null || place < 0 || place >= poll.choices().size()) {
                throw FeedProblem.INVALID_FIELD.at(
                        FIELD + "[" + i + "]", "is no choice of this poll");
            }
            if (!chosen.add(place)) {
                throw FeedProblem.INVALID_FIELD.at(FIELD + "[" + i + "]", "stands there twice");
            }
        }
        if (chosen.size() > 1 && !poll.several()) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "holds more than the one that is allowed");
        }
        return chosen;
    }
}
