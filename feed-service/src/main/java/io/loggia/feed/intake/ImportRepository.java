package io.loggia.feed.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The journal of imports: which post a source's key has become. */
@ApplicationScoped
class ImportRepository {

    private final EntityManager em;

    ImportRepository(EntityManager em) {
        this.em = em;
    }

    /** The posts of those keys that are known, by key. */
    Map<String, UUID> findByKeys(String source, Collection<String> keys) {
        Map<String, UUID> known = new HashMap<>();
        for (Object row :
                em.createNativeQuery(
                                """
                                SELECT key, post FROM imported_post
                                WHERE source = :source AND key = ANY(:keys)
                                """)
                        .setParameter("source", source)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            known.put((String) columns[0], (UUID) columns[1]);
        }
        return known;
    }

    /** False if somebody else has the key; who is about to take it is waited for. */
    boolean take(String source, String key, UUID postId, Instant now) {
        return em.createNativeQuery(
                                """
                                INSERT INTO imported_post (source, key, post, imported_at)
                                VALUES (:source, :key, :post, :now)
                                ON CONFLICT (source, key) DO NOTHING
                                """)
                        .setParameter("source", source)
                        .setParameter("key", key)
                        .setParameter("post", postId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
