package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what outsiders have said, and what of it was taken away. */
@ApplicationScoped
class ConversationRepository {

    private final Session session;

    ConversationRepository(Session session) {
        this.session = session;
    }

    /** A removal or a hiding: of what, for which rule, when, and what came of an appeal. */
    record Removal(String kind, @Nullable String rule, Instant at, @Nullable String appeal) {}

    /** The last ones, in the order they came. */
    List<Conversation.Reply> listReplies(String postPublicId, int limit) {
        return session
                .createNativeQuery(
                        """
                        SELECT public_id, name, words, received_at FROM (
                            SELECT * FROM site_reply WHERE post_public_id = :post
                            ORDER BY number DESC LIMIT :limit) AS newest
                        ORDER BY number
                        """,
                        Tuple.class)
                .setParameter("post", postPublicId)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Conversation.Reply(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        row.get(3, Instant.class)))
                .toList();
    }

    List<Conversation.Count> listCounts(String postPublicId) {
        return session
                .createNativeQuery(
                        """
                        SELECT state, hidden_reason, replies, since FROM site_reply_count
                        WHERE post_public_id = :post ORDER BY state, hidden_reason
                        """,
                        Tuple.class)
                .setParameter("post", postPublicId)
                .getResultList()
                .stream()
                .map(ConversationRepository::count)
                .toList();
    }

    /** All that wait anywhere; none, or one row. */
    List<Conversation.Count> listWaiting() {
        return session
                .createNativeQuery(
                        """
                        SELECT 'HELD' AS state, CAST(NULL AS text) AS reason,
                            CAST(sum(replies) AS integer) AS replies, min(since) AS since
                        FROM site_reply_count WHERE state = 'HELD' HAVING count(*) > 0
                        """,
                        Tuple.class)
                .getResultList()
                .stream()
                .map(ConversationRepository::count)
                .toList();
    }

    /** The newest first. */
    List<Removal> listRemovals(int limit) {
        return session
                .createNativeQuery(
                        """
                        SELECT kind, rule, at, appeal FROM site_moderation
                        ORDER BY at DESC, kind, rule LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Removal(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, Instant.class),
                                        row.get(3, String.class)))
                .toList();
    }

    boolean isShown(String postPublicId, String replyPublicId) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM site_reply
                            WHERE post_public_id = :post AND public_id = :reply)
                        """,
                        Boolean.class)
                .setParameter("post", postPublicId)
                .setParameter("reply", replyPublicId)
                .getSingleResult();
    }

    private static Conversation.Count count(Tuple row) {
        return new Conversation.Count(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Integer.class),
                row.get(3, Instant.class));
    }
}
