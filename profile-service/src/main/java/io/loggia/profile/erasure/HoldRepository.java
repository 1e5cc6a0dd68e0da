package io.loggia.profile.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Legal holds; whoever changes one has locked the profile before. */
@ApplicationScoped
class HoldRepository {

    private static final String SELECT =
            "SELECT profile_id, placed_by, placed_at, reason FROM legal_hold";

    private final Session session;

    HoldRepository(Session session) {
        this.session = session;
    }

    Optional<Hold> find(UUID profileId) {
        return session.createNativeQuery(SELECT + " WHERE profile_id = :profile", Tuple.class)
                .setParameter("profile", profileId)
                .uniqueResultOptional()
                .map(HoldRepository::hold);
    }

    List<Hold> listAll() {
        return session
                .createNativeQuery(SELECT + " ORDER BY placed_at, profile_id", Tuple.class)
                .getResultList()
                .stream()
                .map(HoldRepository::hold)
                .toList();
    }

    void put(Hold hold) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO legal_hold (profile_id, placed_by, placed_at, reason)
                        VALUES (:profile, :by, :at, :reason)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            placed_by = excluded.placed_by, placed_at = excluded.placed_at,
                            reason = excluded.reason
                        """)
                .setParameter("profile", hold.profileId())
                .setParameter("by", hold.placedBy())
                .setParameter("at", hold.placedAt())
                .setParameter("reason", hold.reason())
                .executeUpdate();
    }

    /** False if there is none. */
    boolean remove(UUID profileId) {
        return session.createNativeMutationQuery(
                                "DELETE FROM legal_hold WHERE profile_id = :profile")
                        .setParameter("profile", profileId)
                        .executeUpdate()
                == 1;
    }

    private static Hold hold(Tuple row) {
        return new Hold(
                row.get("profile_id", UUID.class),
                row.get("placed_by", UUID.class),
                row.get("placed_at", Instant.class),
                row.get("reason", String.class));
    }
}
