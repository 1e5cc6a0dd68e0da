package io.loggia.feed.post;

import io.loggia.feed.FeedProblem;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which text a post may hold, and in which form it is kept: NFC, lines ended by {@code \n}, 1 to
 * 5,000 characters as people count them (grapheme clusters, UAX 29) and at most 64 KB. Whatever
 * could break a line or a page is refused, never repaired; the writing direction is the reader's
 * side to isolate. The words for a picture are held to the same, but for their number.
 */
public final class TextPolicy {

    public static final int MAX_CHARACTERS = 5_000;
    public static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_ALT_CHARACTERS = 1_500;
    private static final int MAX_CHOICE_CHARACTERS = 100;
    private static final int MAX_MARKS = 8;

    /** Far above any emoji or flag that somebody can type, in UTF-16 units. */
    private static final int MAX_CLUSTER = 64;

    /** Blank to the eye, though Unicode counts them as letters or symbols. */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    private final String field;
    private final int mostCharacters;

    private TextPolicy(String field, int mostCharacters) {
        this.field = field;
        this.mostCharacters = mostCharacters;
    }

    /** The text as it is kept. */
    public static String require(@Nullable String raw) {
        TextPolicy policy = ofText();
        String text = policy.apply(raw);
        policy.refuse(text.codePoints().noneMatch(TextPolicy::visible), "must not be empty");
        return text;
    }

    /** The text as it is kept, where there may also be nothing to see. */
    public static String requireOrEmpty(@Nullable String raw) {
        return ofText().apply(raw);
    }

    /** What a picture shows, in words, as it is kept; that may be nothing. */
    static String requireAlt(@Nullable String raw, String field) {
        return new TextPolicy(field, MAX_ALT_CHARACTERS).apply(raw);
    }

    /** What can be chosen in a poll, as it is kept: one line. */
    static String requireChoice(@Nullable String raw, String field) {
        TextPolicy policy = new TextPolicy(field, MAX_CHOICE_CHARACTERS);
        String text = requireChoiceOrEmpty(raw, field);
        policy.refuse(text.codePoints().noneMatch(TextPolicy::visible), "must not be empty");
        return text;
    }

    /** The same, where there may also be nothing to see. */
    static String requireChoiceOrEmpty(@Nullable String raw, String field) {
        TextPolicy policy = new TextPolicy(field, MAX_CHOICE_CHARACTERS);
        String text = policy.apply(raw);
        policy.refuse(text.indexOf('\n') >= 0, "must be one line");
        return text;
    }

    private static TextPolicy ofText() {
        return new TextPolicy("text", MAX_CHARACTERS);
    }

    private String apply(@Nullable String raw) {
        if (raw == null) {
            throw FeedProblem.INVALID_FIELD.at(field, "must not be empty");
        }
        refuse(raw.length() > MAX_BYTES, "is too long");
        String lines = raw.replace("\r\n", "\n");
        refuse(!lines.codePoints().allMatch(TextPolicy::allowed), "holds a forbidden character");
        String text = Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
        refuse(text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES, "is too long");
        refuse(mostMarks(text) > MAX_MARKS, "piles up too many marks");
        requireCharacters(text);
        return text;
    }

    private void requireCharacters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int count = 0;
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            refuse(end - start > MAX_CLUSTER, "holds a character that is too long");
            refuse(++count > mostCharacters, "is too long");
            start = end;
        }
    }

    private void refuse(boolean condition, String detail) {
        if (condition) {
            throw FeedProblem.INVALID_FIELD.at(field, detail);
        }
    }

    private static boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
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
}
