package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Where a post's newest revision stands outside; a state that is not known here is taken back. */
public enum CrossingState {
    /** Waits for the end of its author's undo window. */
    LEAVING,

    /** Waits for its author to deal with a rule that stops it. */
    HELD,

    /** Called back by its author before it was public. */
    CANCELLED,

    /** Public. */
    LIVE,

    /** Taken back by its author after it was public. */
    WITHDRAWN,

    /** Taken back by a steward, with a reason. */
    REMOVED;

    @JsonCreator
    static CrossingState of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return WITHDRAWN;
    }
}
