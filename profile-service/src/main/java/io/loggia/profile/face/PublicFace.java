package io.loggia.profile.face;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's public face. Each verb that changes something raises the version by one. */
@Entity
@Table(name = "public_face")
class PublicFace {

    @Id
    @Column(name = "profile_id")
    private UUID profileId;

    private boolean shown;

    private boolean former;

    private boolean erased;

    private String handle;

    @Embedded private Appearance appearance;

    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PublicFace() {}

    PublicFace(UUID profileId, boolean shown, String handle, Appearance appearance, Instant at) {
        this.profileId = profileId;
        this.shown = shown;
        this.handle = handle;
        this.appearance = appearance;
        this.version = 1;
        this.changedAt = at;
    }

    /** False if there is nothing to change. */
    boolean edit(boolean nextShown, Appearance next, Instant at) {
        if (nextShown == shown && next.equals(appearance)) {
            return false;
        }
        shown = nextShown;
        appearance = next;
        change(at);
        return true;
    }

    /** True if others have to be told: whoever is not shown has no handle outside. */
    boolean rename(String next, Instant at) {
        if (next.equals(handle)) {
            return false;
        }
        handle = next;
        if (shown) {
            change(at);
        }
        return shown;
    }

    /** Their owner has left the company, or is back; false if that is known. */
    boolean turnFormer(boolean next, Instant at) {
        if (next == former) {
            return false;
        }
        former = next;
        change(at);
        return true;
    }

    /** Nothing is left of what it showed. */
    void erase(Instant at) {
        shown = false;
        former = true;
        erased = true;
        handle = "";
        appearance = Appearance.NOTHING;
        change(at);
    }

    private void change(Instant at) {
        version++;
        changedAt = at;
    }

    UUID profileId() {
        return profileId;
    }

    boolean shown() {
        return shown;
    }

    boolean former() {
        return former;
    }

    boolean erased() {
        return erased;
    }

    String handle() {
        return handle;
    }

    Appearance appearance() {
        return appearance;
    }

    long version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicFace face && face.profileId.equals(profileId);
    }

    @Override
    public int hashCode() {
        return profileId.hashCode();
    }
}
