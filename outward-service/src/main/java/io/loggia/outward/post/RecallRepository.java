package io.loggia.outward.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Finds posts of which something is left that goes with a person. */
@ApplicationScoped
class RecallRepository {

    private final Session session;

    RecallRepository(Session session) {
        this.session = session;
    }

    /** One of somebody's of which not every version there can be was taken back. */
    Optional<UUID> findStandingOf(UUID authorId) {
        return session
                .createNativeQuery(
                        """
                        SELECT p.post_ref FROM outward_post p
                        WHERE p.author_ref = :person AND NOT EXISTS (SELECT 1 FROM taken_back t
                            WHERE t.post_ref = p.post_ref AND t.author_ref = p.author_ref
                                AND t.floor = :all)
                        LIMIT 1
                        """,
                        UUID.class)
                .setParameter("person", authorId)
                .setParameter("all", Long.MAX_VALUE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One that somebody removed as a steward, with words. */
    Optional<UUID> findRemovedBy(UUID stewardId) {
        return session
                .createNativeQuery(
                        """
                SELECT p.post_ref FROM removal r JOIN outward_post p USING (post_ref)
                WHERE r.removed_by = :person AND r.outcome IS DISTINCT FROM 'OVERTURNED'
                    AND p.state = 'REMOVED' AND p.reason <> ''
                LIMIT 1
                """,
                        UUID.class)
                .setParameter("person", stewardId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
