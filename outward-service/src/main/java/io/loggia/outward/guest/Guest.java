package io.loggia.outward.guest;

import java.util.UUID;

/** Somebody outside; {@code shownReplies} is how many replies of theirs have been shown. */
public record Guest(UUID guestRef, Standing standing, int shownReplies) {

    /** How much is known of a guest. */
    public enum Standing {
        NEW,
        KNOWN,
        BLOCKED
    }

    public boolean isKnown() {
        return standing == Standing.KNOWN;
    }

    public boolean isBlocked() {
        return standing == Standing.BLOCKED;
    }
}
