package io.loggia.profile.finder;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text search queries of PostgreSQL, as text. Words are folded, slugs and language tags have one
 * spelling: none of them holds anything that would need escaping.
 */
final class TextQuery {

    private TextQuery() {}

    static String word(String mark, String word) {
        return "'" + mark + word + "'";
    }

    static String beginning(String mark, String word) {
        return word(mark, word) + ":*";
    }

    /** Empty parts ask for nothing. */
    static String all(Stream<String> parts) {
        return joined(" & ", parts);
    }

    static String any(Stream<String> parts) {
        return joined(" | ", parts);
    }

    private static String joined(String operator, Stream<String> parts) {
        String query = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(operator));
        return query.isEmpty() ? "" : "(" + query + ")";
    }
}
