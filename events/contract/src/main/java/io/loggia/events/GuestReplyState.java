package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Where an outsider's reply stands; a state that is not known here is erased. */
public enum GuestReplyState {
    /** Waits for a colleague's decision, or for a day to pass. */
    HELD,

    /** Public. */
    SHOWN,

    /** Hidden for a reason that is public. */
    HIDDEN,

    /** Taken back by its author, or erased. */
    ERASED;

    @JsonCreator
    static GuestReplyState of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return ERASED;
    }
}
