package io.loggia.feed.crossing;

import io.loggia.events.VoiceChanged;
import io.loggia.events.VoiceState;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes the projection of voices. */
@ApplicationScoped
class VoiceRepository {

    private final Session session;

    VoiceRepository(Session session) {
        this.session = session;
    }

    Optional<Voice> findByProfile(UUID profileId) {
        return session
                .createNativeQuery(
                        "SELECT state, paused_until FROM voice WHERE profile_id = :profile",
                        Tuple.class)
                .setParameter("profile", profileId)
                .getResultList()
                .stream()
                .map(VoiceRepository::voice)
                .findFirst();
    }

    private static Voice voice(Tuple row) {
        return new Voice(
                VoiceState.valueOf(row.get("state", String.class)),
                row.get("paused_until", Instant.class));
    }

    /** Applies one event, unless the row is as new already. */
    void apply(Delivered<?> delivered, VoiceChanged voice) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO voice AS v
                            (profile_id, state, paused_until, epoch, version, changed_at)
                        VALUES (:profile, :state, CAST(:until AS timestamptz), :epoch, :version,
                            :at)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            state = excluded.state, paused_until = excluded.paused_until,
                            epoch = excluded.epoch, version = excluded.version,
                            changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (v.epoch, v.version)
                        """)
                .setParameter("profile", voice.profileId())
                .setParameter("state", voice.state().name())
                .setParameter("until", voice.pausedUntil())
                .setParameter("epoch", delivered.epoch())
                .setParameter("version", voice.version())
                .setParameter("at", voice.changedAt())
                .executeUpdate();
    }
}
