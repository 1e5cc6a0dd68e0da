package io.loggia.follow.tie;

import io.loggia.events.FollowChanged;
import io.loggia.events.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/** How a follower stands to a followee. Each change raises the version by one and is an event. */
@Entity
class Tie {

    @EmbeddedId private TieId id;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean bell;
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Tie() {}

    TieId id() {
        return id;
    }

    boolean is(Relation asked) {
        return relation == asked;
    }

    boolean hasBell() {
        return bell;
    }

    /**
     * The event of what has changed; to be asked for only if {@link #is} says that it is not so.
     * Whatever comes, comes without a bell.
     */
    FollowChanged become(Relation next, Instant at) {
        relation = next;
        bell = false;
        changedAt = at;
        return changed(at);
    }

    /** The same for the bell of somebody who follows; since when they follow stays as it is. */
    FollowChanged ring(boolean wanted, Instant at) {
        bell = wanted;
        return changed(at);
    }

    private FollowChanged changed(Instant at) {
        version++;
        return new FollowChanged(id.followerId(), id.followeeId(), relation, bell, version, at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tie tie && Objects.equals(id, tie.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
