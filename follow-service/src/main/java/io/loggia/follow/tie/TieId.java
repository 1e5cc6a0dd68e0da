package io.loggia.follow.tie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/** The two ends of a tie. */
@Embeddable
public record TieId(
        @Column(name = "follower_id") UUID followerId,
        @Column(name = "followee_id") UUID followeeId)
        implements Serializable, Comparable<TieId> {

    private static final Comparator<TieId> ORDER =
            Comparator.comparing(TieId::followerId).thenComparing(TieId::followeeId);

    static TieId parse(String text) {
        String[] ends = text.split(":", 2);
        return new TieId(UUID.fromString(ends[0]), UUID.fromString(ends[1]));
    }

    /** As the key of its events. */
    @Override
    public String toString() {
        return followerId + ":" + followeeId;
    }

    @Override
    public int compareTo(TieId other) {
        return ORDER.compare(this, other);
    }

    boolean isAmong(Set<UUID> profileIds) {
        return profileIds.contains(followerId) && profileIds.contains(followeeId);
    }
}
