package io.loggia.profile.scim;

import java.time.Instant;
import java.util.UUID;

/** A provisioned person at one version. */
record UserView(
        UUID id,
        Particulars particulars,
        boolean active,
        long version,
        Instant createdAt,
        Instant changedAt) {

    static UserView of(ProvisionedPerson person) {
        return new UserView(
                person.profileId(),
                person.particulars(),
                person.active(),
                person.version(),
                person.createdAt(),
                person.changedAt());
    }
}
