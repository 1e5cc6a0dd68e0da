package io.loggia.feed.topic;

import io.loggia.events.Audience;
import io.loggia.feed.audience.PostFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Posts that helped: replies for which somebody else than their author said thanks, or that it was
 * an insight, and answers of which whoever asked from outside says so.
 */
@ApplicationScoped
class EvidenceRepository {

    /** So far back goes what a topic's newest posts can tell; it bounds the cost. */
    private static final int MOST_POSTS = 5_000;

    private static final int MOST_REPLIES = 2_000;

    private static final int MOST_ANSWERS = 2_000;

    /**
     * A reply is about a topic that it names itself, or that the first post of its thread names.
     */
    private static final String HELPFUL =
            """
            WITH named AS (
                SELECT post FROM post_source WHERE source = :topic
                ORDER BY post DESC LIMIT :mostPosts),
            reply AS (
                SELECT r.id FROM named JOIN post r ON r.thread_id = named.post
                UNION
                SELECT post FROM named)
            SELECT r.id, r.author_id, r.parent_id, r.parent_author_id, r.audience, r.group_id
            FROM reply JOIN post r ON r.id = reply.id
            WHERE r.parent_id IS NOT NULL AND r.deleted_at IS NULL AND r.audience <> 'GROUP'
                AND (:everybody OR r.author_id = ANY(:profiles))
                AND EXISTS (
                    SELECT 1 FROM reaction x
                    WHERE x.post = r.id AND x.kinds && ARRAY['thanks', 'insight']
                        AND x.reader_id <> r.author_id AND x.reader_id <> ALL(:leftOut))
            ORDER BY r.id DESC LIMIT :mostReplies
            """;

    /** An answer is about what its question is about, whatever it names itself. */
    private static final String CONFIRMED =
            """
            SELECT p.id, p.author_id, p.parent_id, p.parent_author_id, p.audience, p.group_id
            FROM question q JOIN post p ON p.id = q.answer_post AND p.answers_id = q.id
            WHERE q.state = 'HELPED' AND q.topics @> ARRAY[CAST(:topic AS text)]
                AND p.deleted_at IS NULL AND p.audience <> 'GROUP'
                AND (:everybody OR p.author_id = ANY(:profiles))
            ORDER BY p.id DESC LIMIT :mostAnswers
            """;

    private final Session session;

    EvidenceRepository(Session session) {
        this.session = session;
    }

    /**
     * The newest first, whoever may see them; by these people, or by anybody if none are named.
     * What some readers said does not count.
     */
    List<PostFacts> listHelpful(UUID topicId, Collection<UUID> profileIds, Set<UUID> leftOut) {
        return session.createNativeQuery(HELPFUL, Tuple.class)
                .setParameter("topic", topicId)
                .setParameter("mostPosts", MOST_POSTS)
                .setParameter("everybody", profileIds.isEmpty())
                .setParameter("profiles", profileIds.toArray(UUID[]::new))
                .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                .setParameter("mostReplies", MOST_REPLIES)
                .getResultStream()
                .map(EvidenceRepository::facts)
                .toList();
    }

    /** Answers to questions about a topic, the newest first, whoever may see them. */
    List<PostFacts> listConfirmed(String topic, Collection<UUID> profileIds) {
        return session.createNativeQuery(CONFIRMED, Tuple.class)
                .setParameter("topic", topic)
                .setParameter("everybody", profileIds.isEmpty())
                .setParameter("profiles", profileIds.toArray(UUID[]::new))
                .setParameter("mostAnswers", MOST_ANSWERS)
                .getResultStream()
                .map(EvidenceRepository::facts)
                .toList();
    }

    private static PostFacts facts(Tuple row) {
        return new PostFacts(
                row.get("id", UUID.class),
                row.get("author_id", UUID.class),
                row.get("parent_id", UUID.class),
                row.get("parent_author_id", UUID.class),
                Audience.valueOf(row.get("audience", String.class)),
                row.get("group_id", UUID.class),
                false,
                null);
    }
}
