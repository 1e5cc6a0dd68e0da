package io.loggia.profile.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whom the directory brought in, and what it said. {@code active} goes with the profile's
 * state. Each verb that changes something raises the version by one.
 */
@Entity
@Table(name = "provisioned_person")
class ProvisionedPerson {

    @Id
    @Column(name = "profile_id")
    private UUID profileId;

    @Embedded private Particulars particulars;
    private boolean active;
    private boolean dropped;
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProvisionedPerson() {}

    ProvisionedPerson(UUID profileId, Particulars particulars, boolean active, Instant at) {
        this.profileId = profileId;
        this.particulars = particulars;
        this.active = active;
        this.version = 1;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** False if it was all said before. */
    boolean edit(Particulars next, boolean nextActive, Instant at) {
        if (next.equals(particulars) && nextActive == active) {
            return false;
        }
        particulars = next;
        active = nextActive;
        change(at);
        return true;
    }

    /** From now on the directory knows nothing of this person. */
    void drop(Instant at) {
        dropped = true;
        active = false;
        change(at);
    }

    /** Nothing of what the directory said is left. */
    void erase(Instant at) {
        particulars = Particulars.NOTHING;
        drop(at);
    }

    /** The directory brings the person in again. */
    void takeUp(Particulars next, boolean nextActive, Instant at) {
        dropped = false;
        particulars = next;
        active = nextActive;
        createdAt = at;
        change(at);
    }

    private void change(Instant at) {
        version++;
        changedAt = at;
    }

    boolean present() {
        return !dropped;
    }

    UUID profileId() {
        return profileId;
    }

    Particulars particulars() {
        return particulars;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionedPerson person && person.profileId.equals(profileId);
    }

    @Override
    public int hashCode() {
        return profileId.hashCode();
    }
}
