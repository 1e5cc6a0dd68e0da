package io.loggia.feed.crossing;

import io.loggia.events.VoiceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's standing outside, as of the last event that arrived. */
record Voice(VoiceState state, @Nullable Instant pausedUntil) {

    static final Voice NONE = new Voice(VoiceState.OFF, null);

    /** A pause ends by itself, at its time. */
    boolean speaks(Instant now) {
        return switch (state) {
            case ON -> true;
            case PAUSED -> pausedUntil != null && !now.isBefore(pausedUntil);
            case OFF, ALUM -> false;
        };
    }
}
