package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The word for an audience in a request, in its one spelling. */
public final class AudienceWord {

    public static final String FIELD = "audience";

    private AudienceWord() {}

    public static Audience or(@Nullable String word, Audience otherwise) {
        return word == null ? otherwise : of(word);
    }

    static Audience of(String word) {
        return Stream.of(Audience.values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at(FIELD));
    }
}
