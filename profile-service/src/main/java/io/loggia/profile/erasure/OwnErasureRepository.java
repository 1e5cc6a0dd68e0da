package io.loggia.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who has asked to be erased; whoever changes that has locked the profile before. */
@ApplicationScoped
class OwnErasureRepository {

    private static final String DUE =
            """
            SELECT profile_id FROM erasure_request r
            WHERE due_at <= :now
                AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.profile_id = r.profile_id)
                AND NOT EXISTS (SELECT FROM erasure e WHERE e.profile_id = r.profile_id)
            """;

    private final Session session;

    OwnErasureRepository(Session session) {
        this.session = session;
    }

    Optional<OwnErasure> find(UUID profileId) {
        return session.createNativeQuery(
                        """
                        SELECT profile_id, requested_at, due_at FROM erasure_request
                        WHERE profile_id = :profile
                        """,
                        Tuple.class)
                .setParameter("profile", profileId)
                .uniqueResultOptional()
                .map(OwnErasureRepository::asked);
    }

    void add(OwnErasure asked) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure_request (profile_id, requested_at, due_at)
                        VALUES (:profile, :at, :due)
                        """)
                .setParameter("profile", asked.profileId())
                .setParameter("at", asked.requestedAt())
                .setParameter("due", asked.dueAt())
                .executeUpdate();
    }

    /** False if there is none. */
    boolean remove(UUID profileId) {
        return session.createNativeMutationQuery(
                                "DELETE FROM erasure_request WHERE profile_id = :profile")
                        .setParameter("profile", profileId)
                        .executeUpdate()
                == 1;
    }

    /** Whose time is over and whom nothing holds, in the order of ids. */
    List<UUID> listDue(Instant now, int limit) {
        return session.createNativeQuery(DUE + " ORDER BY profile_id LIMIT :limit", UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }

    boolean isDue(UUID profileId, Instant now) {
        return session.createNativeQuery(DUE + " AND profile_id = :profile", UUID.class)
                .setParameter("now", now)
                .setParameter("profile", profileId)
                .uniqueResultOptional()
                .isPresent();
    }

    private static OwnErasure asked(Tuple row) {
        return new OwnErasure(
                row.get("profile_id", UUID.class),
                row.get("requested_at", Instant.class),
                row.get("due_at", Instant.class));
    }
}
