package io.loggia.profile.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group that the directory brought in, and what it said. Each change raises the version. */
@Entity
@Table(name = "provisioned_group")
class ProvisionedGroup {

    @Id
    @Column(name = "profile_id")
    private UUID profileId;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "display_name")
    private String displayName;

    private boolean dropped;
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProvisionedGroup() {}

    ProvisionedGroup(UUID profileId, @Nullable String externalId, String displayName, Instant at) {
        this.profileId = profileId;
        this.externalId = externalId;
        this.displayName = displayName;
        this.version = 1;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** False if it was all said before. */
    boolean edit(@Nullable String nextExternalId, String nextName) {
        if (nextName.equals(displayName) && Objects.equals(nextExternalId, externalId)) {
            return false;
        }
        externalId = nextExternalId;
        displayName = nextName;
        return true;
    }

    /** Something of it, or of its members, is no longer what it was. */
    void change(Instant at) {
        version++;
        changedAt = at;
    }

    /** From now on the directory knows nothing of this group. */
    void drop(Instant at) {
        dropped = true;
        change(at);
    }

    boolean present() {
        return !dropped;
    }

    UUID profileId() {
        return profileId;
    }

    @Nullable String externalId() {
        return externalId;
    }

    String displayName() {
        return displayName;
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
        return other instanceof ProvisionedGroup group && group.profileId.equals(profileId);
    }

    @Override
    public int hashCode() {
        return profileId.hashCode();
    }
}
