package io.loggia.outward.nudge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is reviewed: the text, its words in lower case, and the descriptions of its pictures. */
record Writing(String text, List<Word> words, List<@Nullable String> alts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    /** A word and where it stands. */
    record Word(String folded, int start, int end) {}

    static Writing of(String text, List<@Nullable String> alts) {
        return new Writing(text, words(text), alts);
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = matcher.group().toLowerCase(Locale.ROOT);
            words.add(new Word(folded, matcher.start(), matcher.end()));
        }
        return words;
    }
}
