package io.loggia.follow.tie;

import io.loggia.events.FollowChanged;
import io.loggia.events.PublishedFollowChanged;
import io.loggia.events.PublishedRelation;
import io.loggia.events.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * How a follower stands to a followee. Each change raises the version by one and is an event. The
 * published version leaves out bells: a gap in it would tell of them.
 */
@Entity
class Tie {

    @EmbeddedId private TieId id;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean bell;
    private long version;

    @Column(name = "published_version")
    private long publishedVersion;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Tie() {}

    TieId id() {
        return id;
    }

    Relation relation() {
        return relation;
    }

    boolean is(Relation asked) {
        return relation == asked;
    }

    boolean hasBell() {
        return bell;
    }

    /** To be asked for only if {@link #is} says that it is not so; comes without a bell. */
    void become(Relation next, Instant at) {
        relation = next;
        bell = false;
        changedAt = at;
        version++;
        publishedVersion++;
    }

    /** The same for the bell of somebody who follows; since when they follow stays as it is. */
    void ring(boolean wanted) {
        bell = wanted;
        version++;
    }

    /** The event of the last change, which was then. */
    FollowChanged changed(Instant at) {
        return new FollowChanged(id.followerId(), id.followeeId(), relation, bell, version, at);
    }

    /** The event that would tell of it as it stands. */
    FollowChanged state() {
        return changed(changedAt);
    }

    /** False of what never was more than a lock. */
    boolean hasChanged() {
        return version > 0;
    }

    /** What everybody may see of it, as it stands. */
    PublishedFollowChanged published() {
        PublishedRelation seen =
                relation == Relation.FOLLOWING
                        ? PublishedRelation.FOLLOWING
                        : PublishedRelation.NONE;
        return new PublishedFollowChanged(
                id.followerId(), id.followeeId(), seen, publishedVersion, changedAt);
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
