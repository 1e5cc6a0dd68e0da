package io.loggia.follow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/** What each source has already told, by the SHA-256 of its keys: they may name people. */
@ApplicationScoped
class JournalRepository {

    private final Session session;

    JournalRepository(Session session) {
        this.session = session;
    }

    /**
     * Notes the keys and tells which of them are new, also where a pod of the version before has
     * noted one as it is. Another import of the same keys waits here, in one order, until this one
     * is done.
     */
    Set<String> claim(String source, Collection<String> keys, Instant at) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                WITH told AS (
                                    SELECT DISTINCT key,
                                        encode(sha256(convert_to(key, 'UTF8')), 'hex') AS digest
                                    FROM unnest(CAST(:keys AS text[])) AS k (key)),
                                fresh AS (
                                    INSERT INTO imported_follow (source, key, imported_at)
                                    SELECT :source, digest, CAST(:at AS timestamptz)
                                    FROM told
                                    WHERE NOT EXISTS (SELECT 1 FROM imported_follow plain
                                        WHERE plain.source = :source AND plain.key = told.key)
                                    ORDER BY digest
                                    ON CONFLICT (source, key) DO NOTHING
                                    RETURNING key)
                                SELECT told.key FROM told JOIN fresh ON fresh.key = told.digest
                                """,
                                String.class)
                        .setParameter("source", source)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .setParameter("at", at)
                        .getResultList());
    }

    /** Forgets keys whose follows were refused: told again, they may be possible. */
    void release(String source, Collection<String> keys) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM imported_follow
                        WHERE source = :source AND key IN (
                            SELECT encode(sha256(convert_to(k.key, 'UTF8')), 'hex')
                            FROM unnest(CAST(:keys AS text[])) AS k (key))
                        """)
                .setParameter("source", source)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }
}
