package io.loggia.feed.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search as it was typed.
 *
 * @param words of it those that may be misspelt: neither in a phrase nor an operator; a topic with
 *     its sign
 */
record Typed(String text, List<String> words) {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"?|\\S+");

    Typed {
        words = List.copyOf(words);
    }

    /** The same with other words in the place of some. */
    String with(Map<String, String> others) {
        return TOKEN.matcher(text)
                .replaceAll(
                        token ->
                                Matcher.quoteReplacement(
                                        others.getOrDefault(token.group(), token.group())));
    }
}
