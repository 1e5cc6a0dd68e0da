package io.loggia.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The record of who said what of erasing somebody, and why. */
@ApplicationScoped
class RecordRepository {

    /** What can be said. */
    enum Act {
        HELD,
        LIFTED,
        ORDERED,
        ERASED,
        /** By the person themselves, as the next one. */
        REQUESTED,
        WITHDRAWN
    }

    private final Session session;

    RecordRepository(Session session) {
        this.session = session;
    }

    /** Without an actor it was done by rule. */
    void add(UUID profileId, Act act, @Nullable UUID actorId, @Nullable String reason, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure_record (profile_id, act, actor_id, reason, at)
                        VALUES (:profile, :act, CAST(:actor AS uuid), :reason, :at)
                        """)
                .setParameter("profile", profileId)
                .setParameter("act", act.name())
                .setParameter("actor", actorId, UUID.class)
                .setParameter("reason", reason, String.class)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What was typed of somebody goes with them; that it was done stays. */
    void removeReasons(UUID profileId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE erasure_record SET reason = NULL
                        WHERE profile_id = :profile AND reason IS NOT NULL
                        """)
                .setParameter("profile", profileId)
                .executeUpdate();
    }
}
