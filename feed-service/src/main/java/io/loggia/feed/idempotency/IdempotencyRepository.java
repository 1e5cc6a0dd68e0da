package io.loggia.feed.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import org.hibernate.Session;

/** The answers that are kept, by profile and key. */
@ApplicationScoped
class IdempotencyRepository {

    /** A request clears away a few more rows than it adds, so the table holds about a day. */
    private static final int CLEARED_AT_ONCE = 10;

    private final Session session;

    IdempotencyRepository(Session session) {
        this.session = session;
    }

    /**
     * Takes the key, if it is free or its answer is older than the limit. While another transaction
     * holds it, this waits for that one's end.
     */
    boolean take(IdempotencyKey key, Instant now, Instant limit) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO idempotency AS i
                                    (profile_id, key, request_hash, created_at)
                                VALUES (:profile, :key, :hash, :now)
                                ON CONFLICT (profile_id, key) DO UPDATE SET
                                    request_hash = excluded.request_hash, answer = NULL,
                                    created_at = excluded.created_at
                                WHERE i.created_at < :limit
                                """)
                        .setParameter("profile", key.profileId())
                        .setParameter("key", key.key())
                        .setParameter("hash", key.requestHash())
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .executeUpdate()
                == 1;
    }

    /** The answer kept under a key that was taken before. */
    KeptAnswer requireAnswer(IdempotencyKey key) {
        Tuple row =
                session.createNativeQuery(
                                """
                                        SELECT request_hash, answer FROM idempotency
                                        WHERE profile_id = :profile AND key = :key
                                        """,
                                Tuple.class)
                        .setParameter("profile", key.profileId())
                        .setParameter("key", key.key())
                        .getSingleResult();
        return new KeptAnswer(
                row.get("request_hash", String.class), row.get("answer", String.class));
    }

    void keep(IdempotencyKey key, String answer) {
        session.createNativeMutationQuery(
                        """
                        UPDATE idempotency SET answer = :answer
                        WHERE profile_id = :profile AND key = :key
                        """)
                .setParameter("answer", answer)
                .setParameter("profile", key.profileId())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    /** Clears away some rows that are too old, and passes by those that somebody is using. */
    void clear(Instant limit) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM idempotency WHERE (profile_id, key) IN (
                            SELECT profile_id, key FROM idempotency WHERE created_at < :limit
                            ORDER BY created_at LIMIT :some FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("limit", limit)
                .setParameter("some", CLEARED_AT_ONCE)
                .executeUpdate();
    }

    record KeptAnswer(String requestHash, String answer) {}
}
