package io.loggia.feed.search;

/**
 * Words that have to stand in a post in this order.
 *
 * @param begins whether the last of them may be longer: the plural of what is looked for, say
 */
record SearchTerm(String text, boolean begins) {

    private static final int ENOUGH_TO_BEGIN_WITH = 3;

    /** As it was typed, without quotation marks. */
    static SearchTerm word(String text) {
        boolean says =
                text.codePointCount(0, text.length()) >= ENOUGH_TO_BEGIN_WITH
                        || text.codePoints().anyMatch(Character::isIdeographic);
        return new SearchTerm(text, says);
    }

    static SearchTerm exactly(String text) {
        return new SearchTerm(text, false);
    }

    /** Signs alone are no words. */
    boolean isSomething() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
