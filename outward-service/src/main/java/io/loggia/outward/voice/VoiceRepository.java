package io.loggia.outward.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes voices. */
@ApplicationScoped
public class VoiceRepository {

    private final Session session;
    private final VoiceConfig config;

    VoiceRepository(Session session, VoiceConfig config) {
        this.session = session;
        this.config = config;
    }

    /**
     * Whether somebody may speak outside now: a voice that is on, and a colleague's face to go with
     * it.
     */
    public boolean maySpeak(UUID profileId, Instant now) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (
                            SELECT 1 FROM voice v JOIN face f USING (profile_ref)
                            WHERE v.profile_ref = :id AND f.shown AND NOT f.former
                                AND (v.state = 'ON'
                                    OR v.state = 'PAUSED' AND v.paused_until <= :now))
                        """,
                        Boolean.class)
                .setParameter("id", profileId)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Whether somebody has left the company, and may take nothing on. */
    public boolean hasLeft(UUID profileId) {
        return session.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM face WHERE profile_ref = :id AND former)",
                        Boolean.class)
                .setParameter("id", profileId)
                .getSingleResult();
    }

    /** How long a post of somebody's can be called back before it is public. */
    public Duration undo(UUID profileId) {
        return find(profileId).map(voice -> voice.undo(config)).orElseGet(config::first);
    }

    /** One post more of theirs has become public for the first time. */
    public void countLivePost(UUID profileId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE voice SET posts_gone_live = posts_gone_live + 1
                        WHERE profile_ref = :id
                        """)
                .setParameter("id", profileId)
                .executeUpdate();
    }

    Optional<Voice> find(UUID profileId) {
        return Optional.ofNullable(session.find(Voice.class, profileId));
    }

    /** Locks the voice of somebody who has one, or a face to speak with. */
    Optional<Voice> lockKnown(UUID profileId, Instant now) {
        boolean known =
                session.createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM voice WHERE profile_ref = :id)
                                    OR EXISTS (SELECT 1 FROM face WHERE profile_ref = :id)
                                """,
                                Boolean.class)
                        .setParameter("id", profileId)
                        .getSingleResult();
        return known ? Optional.of(lock(profileId, now)) : Optional.empty();
    }

    /** Locks a voice, if it is there. */
    Optional<Voice> lockExisting(UUID profileId) {
        return Optional.ofNullable(
                session.find(Voice.class, profileId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locks a voice; one that is not there is made, off, so that there is something to lock. */
    Voice lock(UUID profileId, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO voice (profile_ref, state, version, changed_at)
                        VALUES (:id, 'OFF', 0, :now)
                        ON CONFLICT (profile_ref) DO NOTHING
                        """)
                .setParameter("id", profileId)
                .setParameter("now", now)
                .executeUpdate();
        return session.find(Voice.class, profileId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody learns any more when somebody had a voice. */
    void forgetSpells(UUID profileId) {
        session.createNativeMutationQuery("DELETE FROM voice_spell WHERE profile_ref = :id")
                .setParameter("id", profileId)
                .executeUpdate();
    }

    /** Those under a pause now, on or off, the newest voice first. */
    List<Voice> listPaused(Instant now, long before, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT * FROM voice
                        WHERE paused_until > :now AND number < :before
                        ORDER BY number DESC LIMIT :limit
                        """,
                        Voice.class)
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Locks voices whose pause is over; those that somebody else has locked come later. */
    List<Voice> lockOverduePauses(Instant now, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT * FROM voice WHERE state = 'PAUSED' AND paused_until <= :now
                        ORDER BY paused_until LIMIT :limit FOR UPDATE SKIP LOCKED
                        """,
                        Voice.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those of the people next after that one that others were ever told of, held as they are. */
    List<Voice> holdAfter(UUID profileId, int limit) {
        return session.createQuery(
                        """
                        FROM Voice v WHERE v.profileId > :after AND v.version > 0
                        ORDER BY v.profileId
                        """,
                        Voice.class)
                .setParameter("after", profileId)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }
}
