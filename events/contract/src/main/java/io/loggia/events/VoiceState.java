package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A person's standing outside; a state that is not known here counts as none. */
public enum VoiceState {
    /** Does not speak outside. */
    OFF,

    /** Speaks outside. */
    ON,

    /** Does not speak outside for now; what is public stays. */
    PAUSED,

    /** Has left the company; what is public stays. */
    ALUM;

    @JsonCreator
    static VoiceState of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return OFF;
    }
}
