package io.loggia.feed.audience;

import io.loggia.events.Relation;

/** What one event means for a tie. */
enum TieChange {
    /** The row was as new already. */
    NONE,
    /** Something of it, such as the bell, but not whether there is a follower. */
    OTHER,
    /** Somebody has begun or ended to follow. */
    FOLLOWER;

    static TieChange between(Relation before, Relation now) {
        boolean followed = before == Relation.FOLLOWING;
        boolean follows = now == Relation.FOLLOWING;
        return followed == follows ? OTHER : FOLLOWER;
    }
}
