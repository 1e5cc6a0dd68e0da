package io.loggia.follow.profile;

import java.util.Set;
import java.util.UUID;

/**
 * Something was told of these profiles. Fired after the commit and outside of any transaction, for
 * an event that is seen again too, so that a crash between commit and reaction is made good: an
 * observer reads how they stand now. One that fails has the events delivered again.
 */
public record ProfilesApplied(Set<UUID> ids) {

    public ProfilesApplied {
        ids = Set.copyOf(ids);
    }
}
