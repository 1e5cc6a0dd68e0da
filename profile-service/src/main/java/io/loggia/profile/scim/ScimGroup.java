package io.loggia.profile.scim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provisioned group at one version. */
record ScimGroup(
        UUID id,
        @Nullable String externalId,
        String displayName,
        List<UUID> memberIds,
        long version,
        Instant createdAt,
        Instant changedAt) {

    static ScimGroup of(ProvisionedGroup group, List<UUID> memberIds) {
        return new ScimGroup(
                group.profileId(),
                group.externalId(),
                group.displayName(),
                List.copyOf(memberIds),
                group.version(),
                group.createdAt(),
                group.changedAt());
    }
}
