package io.loggia.outward.intake;

import io.loggia.outward.OutwardProblem;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What somebody outside writes: plain text of at most 2,000 characters, in lines. */
public final class GuestText {

    /** In characters as Unicode counts them. */
    public static final int LONGEST = 2_000;

    private static final int MOST_MARKS = 8;

    private GuestText() {}

    /**
     * NFC, stripped, line ends as {@code \n}; without what cannot be seen and turns text around.
     */
    static String require(String field, @Nullable String raw) {
        String text = raw == null ? "" : cleaned(raw);
        if (text.codePoints().allMatch(GuestText::isInvisible)) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must not be empty");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw OutwardProblem.INVALID_FIELD.at(field, "is too long");
        }
        if (Marks.pileUp(text, MOST_MARKS)) {
            throw OutwardProblem.INVALID_FIELD.at(field, "holds too many marks on a letter");
        }
        return text;
    }

    private static String cleaned(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(GuestText::mayStay).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean mayStay(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> !Marks.turnsAround(c);
        };
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Marks.isMark(c) || Marks.isBlank(c);
    }
}
