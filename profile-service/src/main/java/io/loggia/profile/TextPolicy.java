package io.loggia.profile;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which text is taken from people, and in which form it is kept: NFC, without white space at the
 * ends, with at most the given number of characters as people count them (grapheme clusters, UAX
 * 29). Whatever could break a line, a page or the reader's trust is refused, never repaired.
 */
public enum TextPolicy {
    /** Names, titles and the like: one line, no control of the writing direction. */
    LINE,
    /** Longer text: with line breaks and tabs; the reader's side isolates its direction. */
    TEXT;

    private static final int MAX_MARKS = 8;
    private static final int MAX_BYTES_PER_CHARACTER = 8;

    /** Blank to the eye, though Unicode counts them as letters or symbols. */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final String DIRECTION_CONTROLS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /** The text as it is kept; refuses a text in which nothing can be seen. */
    public String require(String field, @Nullable String raw, int maxCharacters) {
        String text = optional(field, raw, maxCharacters);
        if (text == null) {
            throw ProfileProblem.INVALID_FIELD.at(field, "must not be empty");
        }
        return text;
    }

    /** As {@link #require}, but nothing, or nothing visible, is null. */
    public @Nullable String optional(String field, @Nullable String raw, int maxCharacters) {
        if (raw == null) {
            return null;
        }
        refuse(raw.length() > maxCharacters * MAX_BYTES_PER_CHARACTER, field, "is too long");
        refuse(!raw.codePoints().allMatch(this::allowed), field, "holds a forbidden character");
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.codePoints().noneMatch(TextPolicy::visible)) {
            return null;
        }
        refuse(mostMarks(text) > MAX_MARKS, field, "piles up too many marks");
        refuse(characters(text) > maxCharacters, field, "is too long");
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        refuse(bytes > maxCharacters * MAX_BYTES_PER_CHARACTER, field, "is too long");
        return text;
    }

    private static void refuse(boolean condition, String field, String detail) {
        if (condition) {
            throw ProfileProblem.INVALID_FIELD.at(field, detail);
        }
    }

    private boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> this == TEXT && (c == '\n' || c == '\t');
            case Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> this == TEXT;
            default -> !noncharacter(c) && (this == TEXT || DIRECTION_CONTROLS.indexOf(c) < 0);
        };
    }

    /** Never a character in any version of Unicode (23.7), unlike those that are not known yet. */
    private static boolean noncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> !mark(c) && BLANKS.indexOf(c) < 0;
        };
    }

    private static int mostMarks(String text) {
        int most = 0;
        int run = 0;
        for (int c : text.codePoints().toArray()) {
            run = mark(c) ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    private static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    private static int characters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
