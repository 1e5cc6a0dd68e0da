package io.loggia.profile.finder;

import java.util.List;

/** How well somebody matches, best first: where in the profile every word was found. */
enum Tier {
    WHOLE_NAME("n", false),
    NAME("n", true),
    TOPIC("na", true),
    POSITION("nap", true),
    ANYTHING("napo", true);

    private final String marks;
    private final boolean beginnings;

    Tier(String marks, boolean beginnings) {
        this.marks = marks;
        this.beginnings = beginnings;
    }

    /** The marks of the words that count, as the migration explains them. */
    List<String> marks() {
        return marks.chars().mapToObj(Character::toString).toList();
    }

    /** Whether the beginning of a word is enough. */
    boolean beginnings() {
        return beginnings;
    }
}
