package io.loggia.feed.filter;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a reader's words in a text: as they are written, in any case, and only as whole words. Both
 * are compared in NFC; white space of any length counts as one space.
 */
public final class WordFilters {

    private record Sought(String words, WordFilter filter) {}

    private final List<Sought> sought;

    /** Whatever is left out comes before what is folded. */
    public WordFilters(List<WordFilter> filters) {
        sought =
                filters.stream()
                        .sorted(Comparator.comparing(WordFilter::manner).reversed())
                        .map(filter -> new Sought(folded(filter.phrase()), filter))
                        .toList();
    }

    public boolean isEmpty() {
        return sought.isEmpty();
    }

    /** The filter whose words stand in the text. */
    public Optional<WordFilter> find(String text) {
        String folded = folded(text);
        return sought.stream()
                .filter(one -> holds(folded, one.words()))
                .map(Sought::filter)
                .findFirst();
    }

    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            boolean begins = at == 0 || isEdge(text.codePointBefore(at), words.codePointAt(0));
            int end = at + words.length();
            boolean ends =
                    end == text.length()
                            || isEdge(text.codePointAt(end), words.codePointBefore(words.length()));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** Between a word's character and another one there is no edge. */
    private static boolean isEdge(int outer, int inner) {
        return !isOfWord(outer) || !isOfWord(inner);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
