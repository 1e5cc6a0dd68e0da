package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Where a question from outside stands; a state that is not known here is withdrawn. */
public enum QuestionState {
    /** Waits for somebody who takes it. */
    OPEN,

    /** Somebody has taken it, until a lease ends. */
    CLAIMED,

    /** An answer is public. */
    ANSWERED,

    /** The asker says that the answer helped. */
    HELPED,

    /** Will not be answered, for a reason that is public. */
    DECLINED,

    /** Taken back by the asker, or erased. */
    WITHDRAWN;

    @JsonCreator
    static QuestionState of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return WITHDRAWN;
    }
}
