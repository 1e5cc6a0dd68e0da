package io.loggia.walk.journey;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of the inside that no outsider may ever find, and what they are. */
record Canary(String kind, String words, Pattern pattern) {

    private static final int DISTINCT = 16;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.]+");

    /** These words wherever they stand, but not inside a longer one. */
    static Canary of(String kind, String words) {
        var pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
        return new Canary(kind, words, pattern);
    }

    /** The longest piece of a text that no markup changes; short ones could be anybody's words. */
    static Optional<Canary> ofText(String kind, String text) {
        return PLAIN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .filter(piece -> piece.length() >= DISTINCT)
                .map(piece -> new Canary(kind, piece, Pattern.compile(Pattern.quote(piece))));
    }

    boolean isIn(String text) {
        return text.contains(words) && pattern.matcher(text).find();
    }
}
