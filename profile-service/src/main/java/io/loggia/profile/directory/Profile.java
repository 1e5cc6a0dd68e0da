package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile and its life. Each verb that changes something raises the version by one. */
@Entity
class Profile {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ProfileKind kind;

    @Enumerated(EnumType.STRING)
    private ProfileState state;

    private String handle;

    @Embedded private Presentation presentation;

    @Column(name = "manager_id")
    private @Nullable UUID managerId;

    @Embedded private @Nullable Charter charter;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Profile() {}

    private Profile(
            UUID id, ProfileKind kind, String handle, Presentation presentation, Instant at) {
        this.id = id;
        this.kind = kind;
        this.state = ProfileState.ACTIVE;
        this.handle = handle;
        this.presentation = presentation;
        this.version = 1;
        this.createdAt = at;
        this.changedAt = at;
    }

    static Profile person(
            UUID id,
            String handle,
            Presentation presentation,
            @Nullable UUID managerId,
            Instant at) {
        Profile person = new Profile(id, ProfileKind.PERSON, handle, presentation, at);
        person.managerId = managerId;
        return person;
    }

    /** The owner, who answers for it, is what a manager is to a person. */
    static Profile system(
            UUID id, String handle, Presentation presentation, UUID ownerId, Instant at) {
        Profile system = new Profile(id, ProfileKind.SYSTEM, handle, presentation, at);
        system.managerId = ownerId;
        return system;
    }

    /** One that the house itself brings in, for which nobody in particular answers. */
    static Profile system(UUID id, String handle, String displayName, Instant at) {
        return new Profile(id, ProfileKind.SYSTEM, handle, Presentation.named(displayName), at);
    }

    static Profile topic(UUID id, String handle, String slug, Instant at) {
        return new Profile(id, ProfileKind.TOPIC, handle, Presentation.named(slug), at);
    }

    /** The founder, who answers for it, is what a manager is to a person; it may have none. */
    static Profile group(
            UUID id,
            String handle,
            Presentation presentation,
            Charter charter,
            @Nullable UUID founderId,
            Instant at) {
        Profile group = new Profile(id, ProfileKind.GROUP, handle, presentation, at);
        group.charter = charter;
        group.managerId = founderId;
        return group;
    }

    /** False if there is nothing to change. */
    boolean amend(Presentation next, Charter nextCharter, Instant at) {
        if (next.equals(presentation) && nextCharter.equals(charter)) {
            return false;
        }
        presentation = next;
        charter = nextCharter;
        change(at);
        return true;
    }

    /** False if there is nothing to change. */
    boolean edit(Presentation next, Instant at) {
        if (next.equals(presentation)) {
            return false;
        }
        presentation = next;
        change(at);
        return true;
    }

    /** False if it is called so already. */
    boolean rename(String next, Instant at) {
        if (next.equals(handle)) {
            return false;
        }
        handle = next;
        change(at);
        return true;
    }

    /** False if all of it holds already. */
    boolean revise(
            Presentation next, @Nullable UUID nextManager, ProfileState nextState, Instant at) {
        if (next.equals(presentation)
                && Objects.equals(nextManager, managerId)
                && nextState == state) {
            return false;
        }
        presentation = next;
        managerId = nextManager;
        turn(nextState, at);
        change(at);
        return true;
    }

    /** False if they have left already. */
    boolean leave(Instant at) {
        return become(ProfileState.FORMER, at);
    }

    /** False if they never left, or are back already. */
    boolean comeBack(Instant at) {
        return become(ProfileState.ACTIVE, at);
    }

    private boolean become(ProfileState next, Instant at) {
        if (next == state) {
            return false;
        }
        turn(next, at);
        change(at);
        return true;
    }

    /** Of a person who is forgotten stay id, kind and version, under a handle that is nobody's. */
    void erase(String nobody, Instant at) {
        turn(ProfileState.FORMER, at);
        handle = nobody;
        presentation = Presentation.named("");
        managerId = null;
        erasedAt = at;
        change(at);
    }

    private void turn(ProfileState next, Instant at) {
        if (next != state) {
            state = next;
            leftAt = next == ProfileState.FORMER ? at : null;
        }
    }

    private void change(Instant at) {
        version++;
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    ProfileKind kind() {
        return kind;
    }

    ProfileState state() {
        return state;
    }

    String handle() {
        return handle;
    }

    Presentation presentation() {
        return presentation;
    }

    @Nullable UUID managerId() {
        return managerId;
    }

    @Nullable Charter charter() {
        return charter;
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

    boolean isErased() {
        return erasedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile && profile.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
