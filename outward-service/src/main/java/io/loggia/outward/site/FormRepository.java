package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what the forms need to know. */
@ApplicationScoped
class FormRepository {

    private static final int MOST_TOPICS = 100;

    private final Session session;

    FormRepository(Session session) {
        this.session = session;
    }

    /** A link from a mail: for what it is, and how far it got. */
    record Link(String kind, Instant expiresAt, boolean used, @Nullable String postPublicId) {}

    /** What is spoken of here, in the order of the alphabet. */
    List<String> listTopics() {
        return session.createNativeQuery(
                        """
                        SELECT slug FROM (
                            SELECT unnest(topics) AS slug FROM site_person WHERE NOT alum
                            UNION SELECT unnest(topics) FROM site_post) AS public
                        ORDER BY slug LIMIT :most
                        """,
                        String.class)
                .setParameter("most", MOST_TOPICS)
                .getResultList();
    }

    boolean isTopic(String slug) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM site_person
                                WHERE topics @> CAST(:topic AS text[]) AND NOT alum)
                            OR EXISTS (SELECT 1 FROM site_post
                                WHERE topics @> CAST(:topic AS text[]))
                        """,
                        Boolean.class)
                .setParameter("topic", new String[] {slug})
                .getSingleResult();
    }

    /** A reply that a link has confirmed: gone, or hidden and what came of an appeal. */
    record ReplyLink(
            boolean erased,
            @Nullable String hiddenReason,
            @Nullable String appeal,
            @Nullable String decision) {}

    /** The reply that a link once confirmed; empty if it is none of these. */
    Optional<ReplyLink> findReply(byte[] tokenHash) {
        return session
                .createNativeQuery(
                        """
                        SELECT erased, hidden_reason, appeal, decision_reason
                        FROM site_reply_link WHERE token_hash = :hash
                        """,
                        Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new ReplyLink(
                                        row.get(0, Boolean.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        row.get(3, String.class)))
                .findFirst();
    }

    Optional<Link> findLink(byte[] tokenHash) {
        return session
                .createNativeQuery(
                        """
                        SELECT kind, expires_at, used, post_public_id
                        FROM site_confirmation WHERE token_hash = :hash
                        """,
                        Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Link(
                                        row.get(0, String.class),
                                        row.get(1, Instant.class),
                                        row.get(2, Boolean.class),
                                        row.get(3, String.class)))
                .findFirst();
    }
}
