package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Whom somebody does not want to be suggested again. */
@ApplicationScoped
class DismissalRepository {

    private final Session session;

    DismissalRepository(Session session) {
        this.session = session;
    }

    /** Nobody has said anything of a person who is erased, nor they of anybody. */
    void removeAll(UUID profileId) {
        session.createNativeMutationQuery(
                        "DELETE FROM dismissal WHERE profile_id = :id OR dismissed_id = :id")
                .setParameter("id", profileId)
                .executeUpdate();
    }

    /** Keeps it, if there is such a person; false if not. */
    boolean add(UUID profileId, UUID dismissedId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO dismissal (profile_id, dismissed_id, dismissed_at)
                        SELECT :profile, p.id, CAST(:at AS timestamptz) FROM profile p
                        WHERE p.id = :dismissed AND p.kind = 'PERSON'
                        ON CONFLICT (profile_id, dismissed_id) DO NOTHING
                        """)
                .setParameter("profile", profileId)
                .setParameter("dismissed", dismissedId)
                .setParameter("at", at)
                .executeUpdate();
        return !session.createNativeQuery(
                        """
                        SELECT dismissed_id FROM dismissal
                        WHERE profile_id = :profile AND dismissed_id = :dismissed
                        """,
                        UUID.class)
                .setParameter("profile", profileId)
                .setParameter("dismissed", dismissedId)
                .getResultList()
                .isEmpty();
    }
}
