package io.loggia.feed;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A few sentences that somebody gives as a reason: to be read by people, and of one kind. */
public final class PlainText {

    private static final int LONGEST = 1_000;

    private PlainText() {}

    /** NFC and stripped; refuses what is empty, too long, or holds what nobody can see. */
    public static String require(String field, @Nullable String raw) {
        return require(field, raw, LONGEST);
    }

    /** The same with another length, in UTF-16 units. */
    public static String require(String field, @Nullable String raw, int longest) {
        String text = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw FeedProblem.INVALID_FIELD.at(field, "must not be empty");
        }
        if (text.length() > longest) {
            throw FeedProblem.INVALID_FIELD.at(field, "is too long");
        }
        if (!text.codePoints().allMatch(PlainText::allowed)) {
            throw FeedProblem.INVALID_FIELD.at(field, "holds a forbidden character");
        }
        return text;
    }

    /** The same of words that may be missing: then there are none. */
    public static @Nullable String requireOrNull(String field, @Nullable String raw) {
        return raw == null || raw.isBlank() ? null : require(field, raw);
    }

    private static boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
