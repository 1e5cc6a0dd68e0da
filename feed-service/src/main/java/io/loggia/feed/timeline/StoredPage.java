package io.loggia.feed.timeline;

import java.util.List;
import java.util.UUID;

/**
 * What Redis holds of a home timeline below a cursor, newest first. With {@code whole} there is
 * nothing older than what is kept; the ids mean nothing unless the timeline is {@code BUILT}.
 */
record StoredPage(State state, List<UUID> ids, boolean whole) {

    enum State {
        MISSING,
        UNFINISHED,
        BUILT
    }

    static StoredPage not(State built) {
        return new StoredPage(built, List.of(), false);
    }
}
