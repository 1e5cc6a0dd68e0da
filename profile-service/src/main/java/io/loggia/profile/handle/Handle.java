package io.loggia.profile.handle;

import io.loggia.events.TopicSlug;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a person is called: 3 to 30 of a-z, 0-9 and {@code _}; capitals mean the same. */
public record Handle(String value) {

    public static final String PATTERN = "[A-Za-z0-9_]{3,30}";

    static final int SHORTEST = 3;
    static final int LONGEST = 30;

    private static final Pattern SPELLING = Pattern.compile(PATTERN);
    private static final int HEX = 16;
    private static final String TOPIC_SIGN = "#";

    public Handle {
        if (!SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException("not a handle");
        }
        value = fold(value);
    }

    public static Optional<Handle> parse(String text) {
        return SPELLING.matcher(text).matches() ? Optional.of(new Handle(text)) : Optional.empty();
    }

    /** The spelling under which a topic's profile is found; no person's can begin with the sign. */
    public static String ofTopic(TopicSlug slug) {
        return TOPIC_SIGN + slug.value();
    }

    /** The spelling under which somebody may be found by this text, be it a person or a topic. */
    public static Optional<String> spellingOf(String text) {
        if (!text.startsWith(TOPIC_SIGN)) {
            return parse(text).map(Handle::value);
        }
        String slug = text.substring(TOPIC_SIGN.length());
        return TopicSlug.isValid(slug)
                ? Optional.of(ofTopic(TopicSlug.of(slug)))
                : Optional.empty();
    }

    /** A handle that nobody guesses: all of the id, which has 74 random bits. */
    public static Handle ofNobody(UUID id) {
        String digits = id.toString().replace("-", "");
        return new Handle("g_" + new BigInteger(digits, HEX).toString(Character.MAX_RADIX));
    }

    public boolean reserved() {
        return ReservedHandles.contains(value);
    }

    /**
     * ASCII alone: full case folding would make a handle of look-alikes such as the Kelvin sign.
     */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
