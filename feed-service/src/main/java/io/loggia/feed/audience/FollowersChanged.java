package io.loggia.feed.audience;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody has begun or ended to follow these profiles. Fired after the commit; unlike {@link
 * ReadersChanged} it may be lost, since nothing but hints depends on it.
 */
public record FollowersChanged(Set<UUID> followeeIds) {

    public FollowersChanged {
        followeeIds = Set.copyOf(followeeIds);
    }
}
