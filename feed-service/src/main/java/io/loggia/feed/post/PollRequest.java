package io.loggia.feed.post;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.poll.Poll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A poll that somebody wants to publish, or to keep with a draft. */
public record PollRequest(
        @NotNull @Schema(
                        required = true,
                        maxItems = Poll.MOST_CHOICES,
                        description =
                                "Plain text, each at most 100 characters as people count them, and"
                                        + " each another one; a draft may lack some")
                List<@Nullable String> choices,
        @NotNull @Schema(required = true, description = "Whether one may choose more than one")
                Boolean several,
        @NotNull @Min(SHORTEST) @Max(LONGEST) @Schema(
                        required = true,
                        description = "How long it is open from its publication, in minutes")
                Integer openMinutes) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30 * 24 * 60;
    private static final String FIELD = "poll.choices";

    /** In the form in which it is published; names what is wrong. */
    public Poll poll() {
        if (choices.size() < Poll.FEWEST_CHOICES) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "must be at least two");
        }
        Poll poll = kept(TextPolicy::requireChoice);
        List<String> seen = new ArrayList<>();
        for (String choice : poll.choices()) {
            String folded = choice.toLowerCase(Locale.ROOT);
            if (seen.contains(folded)) {
                throw FeedProblem.INVALID_FIELD.at(place(seen.size()), "stands there twice");
            }
            seen.add(folded);
        }
        return poll;
    }

    /** In the form in which a draft keeps it; a choice may be empty yet. */
    public Poll unfinished() {
        return kept(TextPolicy::requireChoiceOrEmpty);
    }

    private Poll kept(Reading reading) {
        if (choices.size() > Poll.MOST_CHOICES) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "must be at most six");
        }
        List<String> texts = new ArrayList<>();
        for (String choice : choices) {
            texts.add(reading.read(choice, place(texts.size())));
        }
        return new Poll(texts, several, Duration.ofMinutes(openMinutes));
    }

    private static String place(int place) {
        return FIELD + "[" + place + "]";
    }

    /** Equal only for equal polls: what comes before a text says how long it is. */
    static String canonical(@Nullable PollRequest poll) {
        if (poll == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        words.append(" asking ").append(poll.several()).append(' ').append(poll.openMinutes());
        poll.choices()
                .forEach(
                        choice -> {
                            String text = String.valueOf(choice);
                            words.append(' ').append(text.length()).append(' ').append(text);
                        });
        return words.toString();
    }

    private interface Reading {
        String read(@Nullable String raw, String field);
    }
}
