package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether a profile still takes part; a state that is not known here counts as former. */
public enum ProfileState {
    /** Takes part. */
    ACTIVE,

    /** Has left; what it wrote stays. */
    FORMER;

    @JsonCreator
    static ProfileState of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return FORMER;
    }
}
