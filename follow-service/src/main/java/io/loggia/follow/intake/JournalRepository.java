package io.loggia.follow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/** What each source has already told. */
@ApplicationScoped
class JournalRepository {

    private final Session session;

    JournalRepository(Session session) {
        this.session = session;
    }

    /**
     * Notes the keys and tells which of them are new. Another import of the same keys waits here,
     * in the order of the keys, until this one is done.
     */
    Set<String> claim(String source, Collection<String> keys, Instant at) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                INSERT INTO imported_follow (source, key, imported_at)
                                SELECT DISTINCT :source, k.key, CAST(:at AS timestamptz)
                                FROM unnest(CAST(:keys AS text[])) AS k (key) ORDER BY k.key
                                ON CONFLICT (source, key) DO NOTHING
                                RETURNING key
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
                        WHERE source = :source AND key = ANY (CAST(:keys AS text[]))
                        """)
                .setParameter("source", source)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }
}
