package io.loggia.feed.catchup;

import java.util.List;
import java.util.UUID;

/**
 * What others did with a post, as far as the reader may know; without whom a block or a mute hides.
 */
record Signals(
        long reacted,
        long reactedFollowed,
        List<UUID> answeredByFollowees,
        List<UUID> passedOnByFollowees) {

    static final Signals NONE = new Signals(0, 0, List.of(), List.of());

    Signals {
        answeredByFollowees = List.copyOf(answeredByFollowees);
        passedOnByFollowees = List.copyOf(passedOnByFollowees);
    }
}
