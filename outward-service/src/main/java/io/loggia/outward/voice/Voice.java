package io.loggia.outward.voice;

import io.loggia.events.VoiceChanged;
import io.loggia.events.VoiceState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's standing outside. Each change of state raises the version by one and is an event. */
@Entity
class Voice {

    @Id
    @Column(name = "profile_ref")
    private UUID profileId;

    @Enumerated(EnumType.STRING)
    private VoiceState state;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Column(name = "pause_reason")
    private @Nullable String pauseReason;

    @Column(name = "guidelines_version")
    private @Nullable Integer guidelinesVersion;

    @Column(name = "own_undo_seconds")
    private @Nullable Integer ownUndoSeconds;

    @Column(name = "posts_gone_live", insertable = false, updatable = false)
    private int postsGoneLive;

    @Column(insertable = false, updatable = false)
    private long number;

    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Voice() {}

    UUID profileId() {
        return profileId;
    }

    /** Its place among all voices, in the order in which they came. */
    long number() {
        return number;
    }

    /** What it is at a time: a pause that is over has ended, whether somebody noted it or not. */
    VoiceState stateAt(Instant now) {
        return isPauseOver(now) ? VoiceState.ON : state;
    }

    @Nullable Instant pausedUntil() {
        return pausedUntil;
    }

    @Nullable String pauseReason() {
        return pauseReason;
    }

    @Nullable Integer guidelinesVersion() {
        return guidelinesVersion;
    }

    @Nullable Integer ownUndoSeconds() {
        return ownUndoSeconds;
    }

    /** How long a post of theirs can be called back. */
    Duration undo(VoiceConfig config) {
        Duration chosen =
                ownUndoSeconds == null ? config.usual() : Duration.ofSeconds(ownUndoSeconds);
        boolean isNew = postsGoneLive < config.firstPosts();
        return isNew && chosen.compareTo(config.first()) < 0 ? config.first() : chosen;
    }

    void choose(@Nullable Integer undoSeconds) {
        ownUndoSeconds = undoSeconds;
    }

    void agree(int guidelines) {
        guidelinesVersion = guidelines;
    }

    /** Whether a steward's pause lasts, of a voice that is on or off. */
    boolean isUnderPause(Instant now) {
        return pausedUntil != null && pausedUntil.isAfter(now);
    }

    boolean isPauseOver(Instant now) {
        return state == VoiceState.PAUSED && pausedUntil != null && !pausedUntil.isAfter(now);
    }

    VoiceChanged turn(VoiceState next, Instant now) {
        allow();
        return become(next, now);
    }

    /**
     * With the company: what is public stays, and so does a pause. Empty for a voice that is off:
     * its posts are hidden, and stay so.
     */
    Optional<VoiceChanged> leave(Instant now) {
        return switch (stateAt(now)) {
            case ON, PAUSED -> Optional.of(become(VoiceState.ALUM, now));
            case OFF, ALUM -> Optional.empty();
        };
    }

    /** Off, until its owner agrees anew; empty if they had not left. */
    Optional<VoiceChanged> comeBack(Instant now) {
        return state == VoiceState.ALUM
                ? Optional.of(become(VoiceState.OFF, now))
                : Optional.empty();
    }

    /** Nothing is left of what was chosen or said; empty if it was off. */
    Optional<VoiceChanged> forget(Instant now) {
        allow();
        guidelinesVersion = null;
        ownUndoSeconds = null;
        return state == VoiceState.OFF
                ? Optional.empty()
                : Optional.of(become(VoiceState.OFF, now));
    }

    VoiceChanged pause(Instant until, String reason, Instant now) {
        forbid(until, reason);
        return become(VoiceState.PAUSED, now);
    }

    /** A pause of a voice that is off: it stays off, and is not turned on before the end. */
    void forbid(Instant until, String reason) {
        pausedUntil = until;
        pauseReason = reason;
    }

    /** The end of such a pause. */
    void allow() {
        pausedUntil = null;
        pauseReason = null;
    }

    private VoiceChanged become(VoiceState next, Instant now) {
        state = next;
        changedAt = now;
        version++;
        return event();
    }

    /** What others are told of it; of one that never was anything but off, nothing. */
    VoiceChanged event() {
        Instant end = state == VoiceState.PAUSED ? pausedUntil : null;
        return new VoiceChanged(profileId, state, end, version, changedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voice voice && Objects.equals(profileId, voice.profileId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(profileId);
    }
}
