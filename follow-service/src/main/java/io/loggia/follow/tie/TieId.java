package io.loggia.follow.tie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** The two ends of a tie. */
@Embeddable
record TieId(
        @Column(name = "follower_id") UUID followerId,
        @Column(name = "followee_id") UUID followeeId)
        implements Serializable {

    boolean isAmong(Set<UUID> profileIds) {
        return profileIds.contains(followerId) && profileIds.contains(followeeId);
    }
}
