package io.loggia.feed.audience;

import java.util.Set;
import java.util.UUID;

/**
 * A reader as of one moment: whom the reader follows, whom a block stands between in either
 * direction, whom the reader muted. {@code groupsKnown} is false when the membership of groups may
 * be out of date; then nothing of a group is shown but to its author.
 */
public record Reading(
        UUID readerId,
        Set<UUID> followees,
        Set<UUID> blockedEitherWay,
        Set<UUID> muted,
        boolean groupsKnown) {

    public Reading {
        followees = Set.copyOf(followees);
        blockedEitherWay = Set.copyOf(blockedEitherWay);
        muted = Set.copyOf(muted);
    }

    public boolean follows(UUID profileId) {
        return followees.contains(profileId);
    }
}
