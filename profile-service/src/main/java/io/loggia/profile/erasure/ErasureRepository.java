package io.loggia.profile.erasure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Orders to erase somebody; whoever changes one has locked the profile, or reports. */
@ApplicationScoped
class ErasureRepository {

    private static final String SELECT =
            "SELECT id, profile_id, ordered_at, erased_at, done_at FROM erasure ";

    private static final String DUE =
            """
            SELECT id FROM profile p
            WHERE kind = 'PERSON' AND state = 'FORMER' AND erased_at IS NULL
                AND coalesce(left_at, changed_at) < :before
                AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.profile_id = p.id)
                AND NOT EXISTS (SELECT FROM erasure e WHERE e.profile_id = p.id)
            """;

    private final Session session;

    ErasureRepository(Session session) {
        this.session = session;
    }

    Optional<Erasure> find(UUID profileId) {
        return session.createNativeQuery(SELECT + "WHERE profile_id = :profile", Tuple.class)
                .setParameter("profile", profileId)
                .uniqueResultOptional()
                .map(ErasureRepository::erasure);
    }

    /** Open ones first, then the newest. */
    List<Erasure> page(ErasureQuery query, int limit) {
        return session
                .createNativeQuery(
                        SELECT
                                + """
                                WHERE (done_at IS NOT NULL) > :done
                                    OR ((done_at IS NOT NULL) = :done AND id < :id)
                                ORDER BY (done_at IS NOT NULL), id DESC LIMIT :limit
                                """,
                        Tuple.class)
                .setParameter("done", query.after().done())
                .setParameter("id", query.after().id())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ErasureRepository::erasure)
                .toList();
    }

    void add(UUID profileId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure (id, profile_id, ordered_at)
                        VALUES (:id, :profile, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("profile", profileId)
                .setParameter("at", at)
                .executeUpdate();
    }

    void markErased(UUID profileId, Instant at) {
        mark("UPDATE erasure SET erased_at = :at WHERE profile_id = :profile", profileId, at);
    }

    /** Once every service has reported; nothing else changes it then. */
    void markDone(UUID profileId, Instant at) {
        mark(
                """
                UPDATE erasure SET done_at = :at
                WHERE profile_id = :profile AND done_at IS NULL AND (
                    SELECT count(*) FROM erasure_report r
                    WHERE r.profile_id = erasure.profile_id AND r.outcome = 'DONE') = 4
                """,
                profileId,
                at);
    }

    private void mark(String sql, UUID profileId, Instant at) {
        session.createNativeMutationQuery(sql)
                .setParameter("profile", profileId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** People who left before that, whom nothing keeps from being erased, in the order of ids. */
    List<UUID> listDue(Instant leftBefore, int limit) {
        return session.createNativeQuery(DUE + " ORDER BY id LIMIT :limit", UUID.class)
                .setParameter("before", leftBefore)
                .setParameter("limit", limit)
                .getResultList();
    }

    boolean isDue(UUID profileId, Instant leftBefore) {
        return session.createNativeQuery(DUE + " AND id = :profile", UUID.class)
                .setParameter("before", leftBefore)
                .setParameter("profile", profileId)
                .uniqueResultOptional()
                .isPresent();
    }

    /** Begun and not done; one that is held has not begun. */
    long countOpen() {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM erasure
                        WHERE (done_at IS NOT NULL) = false AND erased_at IS NOT NULL
                        """,
                        Long.class)
                .getSingleResult();
    }

    /** When the oldest of them began. */
    Optional<Instant> findOldestOpen() {
        return session.createNativeQuery(
                        """
                        SELECT erased_at FROM erasure
                        WHERE (done_at IS NOT NULL) = false AND erased_at IS NOT NULL
                        ORDER BY erased_at LIMIT 1
                        """,
                        Instant.class)
                .uniqueResultOptional();
    }

    private static Erasure erasure(Tuple row) {
        return new Erasure(
                row.get("id", UUID.class),
                row.get("profile_id", UUID.class),
                row.get("ordered_at", Instant.class),
                row.get("erased_at", Instant.class),
                row.get("done_at", Instant.class));
    }
}
