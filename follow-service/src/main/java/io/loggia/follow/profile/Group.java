package io.loggia.follow.profile;

import io.loggia.events.GroupEntry;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group that is there: how one comes in, and who looks after it. */
public record Group(UUID id, GroupEntry entry, @Nullable UUID founderId, Set<UUID> stewardIds) {

    public Group {
        stewardIds = Set.copyOf(stewardIds);
    }

    public boolean isProvisioned() {
        return entry == GroupEntry.PROVISIONED;
    }

    public boolean isFoundedBy(UUID profileId) {
        return profileId.equals(founderId);
    }

    /** The founder, and whoever else looks after it as long as they belong to it. */
    public boolean isLookedAfterBy(UUID profileId, boolean member) {
        return !isProvisioned()
                && (isFoundedBy(profileId) || (member && stewardIds.contains(profileId)));
    }
}
