package io.loggia.outward.intake;

import io.loggia.outward.OutwardProblem;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The name that somebody outside gives, and nobody verifies: letters, marks, digits, and what
 * stands between names. No symbols, since some look like badges; nothing that turns the writing
 * around; nothing that a mail's header could take for its end.
 */
final class GuestName {

    private static final int LONGEST = 80;
    private static final int MOST_MARKS = 3;
    private static final String BETWEEN = " .,'’‘·-‐()";

    private GuestName() {}

    static String require(String field, @Nullable String raw) {
        String name = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            throw OutwardProblem.INVALID_FIELD.at(field, "must hold a letter");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw OutwardProblem.INVALID_FIELD.at(field, "is too long");
        }
        boolean plain = name.codePoints().allMatch(GuestName::allowed);
        if (!plain || Marks.pileUp(name, MOST_MARKS)) {
            throw OutwardProblem.INVALID_FIELD.at(field, "holds a forbidden character");
        }
        return name;
    }

    private static boolean allowed(int c) {
        if (BETWEEN.indexOf(c) >= 0) {
            return true;
        }
        boolean letter = Character.isLetterOrDigit(c) || Marks.isMark(c);
        return letter && !Marks.isBlank(c) && Character.getType(c) != Character.ENCLOSING_MARK;
    }
}
