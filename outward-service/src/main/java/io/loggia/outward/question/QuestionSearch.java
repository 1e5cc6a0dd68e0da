package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PageRequest;
import io.loggia.outward.Query;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part is asked for of the questions that hold all of these words, or their topics do. */
record QuestionSearch(PageRequest page, List<Word> words) {

    static final int LONGEST = 256;

    private static final String FIELD = "q";
    private static final int MOST = 16;
    private static final int ENOUGH_TO_BEGIN_WITH = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A word as it was typed, and whether a longer one that begins so is found, too. */
    record Word(String text, boolean begins) {

        private static Word of(String text) {
            boolean says =
                    text.codePointCount(0, text.length()) >= ENOUGH_TO_BEGIN_WITH
                            || text.codePoints().anyMatch(Character::isIdeographic);
            return new Word(text, says);
        }
    }

    static QuestionSearch of(Map<String, List<String>> parameters) {
        return new QuestionSearch(
                PageRequest.of(parameters), words(new Query(parameters).single(FIELD)));
    }

    /** Signs alone are no words. */
    private static List<Word> words(@Nullable String text) {
        if (text == null
                || text.isBlank()
                || text.length() > LONGEST
                || !text.codePoints().allMatch(c -> fits(c))) {
            throw OutwardProblem.INVALID_FIELD.at(FIELD, "from 1 to 256 characters in one line");
        }
        List<Word> words =
                SPACE.splitAsStream(text)
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(Word::of)
                        .toList();
        if (words.size() > MOST) {
            throw OutwardProblem.INVALID_FIELD.at(FIELD, "at most 16 words");
        }
        return words;
    }

    private static boolean fits(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
