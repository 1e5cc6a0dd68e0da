package io.loggia.follow.tie;

import io.loggia.events.Relation;
import java.util.UUID;

/** That a follower should follow a followee, or not; {@code relation} is FOLLOWING or NONE. */
public record TieWish(UUID followerId, UUID followeeId, Relation relation) {

    static TieWish follow(UUID followerId, UUID followeeId) {
        return new TieWish(followerId, followeeId, Relation.FOLLOWING);
    }

    static TieWish none(UUID followerId, UUID followeeId) {
        return new TieWish(followerId, followeeId, Relation.NONE);
    }

    boolean ofOneself() {
        return followerId.equals(followeeId);
    }

    boolean follows() {
        return relation == Relation.FOLLOWING;
    }

    TieId id() {
        return new TieId(followerId, followeeId);
    }
}
