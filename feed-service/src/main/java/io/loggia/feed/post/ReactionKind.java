package io.loggia.feed.post;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one tap can say about a post. */
public enum ReactionKind {
    LIKE,
    THANKS,
    INSIGHT,
    CELEBRATE;

    /** The kind of that word, in its one spelling. */
    static Optional<ReactionKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
