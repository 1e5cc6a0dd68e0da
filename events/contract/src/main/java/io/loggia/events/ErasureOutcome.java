package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** How a service stands to an erasure; a word that is not known here counts as held. */
public enum ErasureOutcome {
    /** Nothing of the person is left there. */
    DONE,

    /** A legal hold forbids it for now; the service goes on by itself when it is lifted. */
    HELD;

    @JsonCreator
    static ErasureOutcome of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return HELD;
    }
}
