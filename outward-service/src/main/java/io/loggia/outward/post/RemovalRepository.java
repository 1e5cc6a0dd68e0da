package io.loggia.outward.post;

import io.loggia.outward.appeal.AppealRepository;
import io.loggia.outward.appeal.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes removals, under the lock of the post. */
@ApplicationScoped
class RemovalRepository {

    static final String COLUMNS =
            """
            r.number, r.post_ref, r.author_ref, r.removed_by, r.rule, r.reason, r.removed_at,
            r.was_public,
            """
                    + AppealRepository.COLUMNS;

    private final Session session;

    RemovalRepository(Session session) {
        this.session = session;
    }

    /** The post that has this name outside. */
    Optional<UUID> findPost(String publicId) {
        return session.createNativeQuery(
                        "SELECT post_ref FROM outward_post WHERE public_id = :id", UUID.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** A post's removal that holds, or the last one that was overturned. */
    Optional<Removal> findNewest(UUID postId) {
        return session
                .createNativeQuery(
                        "SELECT "
                                + COLUMNS
                                + "FROM removal r WHERE r.post_ref = :post"
                                + " ORDER BY r.number DESC LIMIT 1",
                        Tuple.class)
                .setParameter("post", postId)
                .getResultList()
                .stream()
                .map(RemovalRepository::removal)
                .findFirst();
    }

    void insert(Passage passage, UUID stewardId, Removed removed, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO removal
                            (post_ref, author_ref, removed_by, rule, reason, was_public, removed_at)
                        VALUES (:post, :author, :steward, :rule, :reason, :wasPublic, :now)
                        """)
                .setParameter("post", passage.postId())
                .setParameter("author", passage.authorId())
                .setParameter("steward", stewardId)
                .setParameter("rule", removed.rule())
                .setParameter("reason", removed.reason())
                .setParameter("wasPublic", passage.wasEverPublic())
                .setParameter("now", now)
                .executeUpdate();
    }

    void noteAppeal(Removal removal, String text, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE removal SET appeal = :text, appealed_at = :now
                        WHERE number = :number
                        """)
                .setParameter("number", removal.number())
                .setParameter("text", text)
                .setParameter("now", now)
                .executeUpdate();
    }

    void noteDecision(Removal removal, Decision decision) {
        session.createNativeMutationQuery(
                        """
                        UPDATE removal SET outcome = :outcome, decided_by = :by, decided_at = :at,
                            decision_reason = :reason
                        WHERE number = :number
                        """)
                .setParameter("number", removal.number())
                .setParameter("outcome", decision.outcome().name())
                .setParameter("by", decision.by())
                .setParameter("at", decision.at())
                .setParameter("reason", decision.reason())
                .executeUpdate();
    }

    static Removal removal(Tuple row) {
        return new Removal(
                row.get("number", Long.class),
                row.get("post_ref", UUID.class),
                row.get("author_ref", UUID.class),
                row.get("removed_by", UUID.class),
                row.get("rule", String.class),
                row.get("reason", String.class),
                row.get("removed_at", Instant.class),
                row.get("was_public", Boolean.class),
                AppealRepository.appeal(row));
    }
}
