package io.loggia.feed.topic;

import io.loggia.events.TopicSlug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How often topics are used. Posts of groups have no topic among their sources, so what is counted
 * is for everybody inside.
 */
@ApplicationScoped
class TopicUseRepository {

    private static final String BEGINNING =
            """
            SELECT id, slug, post_count FROM topic
            WHERE post_count > 0 AND (slug COLLATE "C") ^@ CAST(:text AS text)
            ORDER BY post_count DESC, slug LIMIT :limit
            """;

    private static final String HOLDING =
            """
            SELECT id, slug, post_count FROM topic
            WHERE post_count > 0 AND strpos(slug, :text) > 1
            ORDER BY post_count DESC, slug LIMIT :limit
            """;

    private static final String COUNT_AUTHORS =
            """
            SELECT t.post_count, (
                SELECT count(DISTINCT p.author_id)
                FROM post_source s JOIN post p ON p.id = s.post
                WHERE s.source = t.id) AS author_count
            FROM topic t WHERE t.id = :id
            """;

    private final Session session;

    TopicUseRepository(Session session) {
        this.session = session;
    }

    /** Topics in use that begin with a text, then those that hold it; the most used first. */
    List<TopicUseView> list(TopicQuery query, int limit) {
        List<TopicUseView> topics = new ArrayList<>(list(BEGINNING, query, limit));
        if (topics.size() < limit) {
            topics.addAll(list(HOLDING, query, limit - topics.size()));
        }
        return topics;
    }

    private List<TopicUseView> list(String sql, TopicQuery query, int limit) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("text", query.text())
                .setParameter("limit", limit)
                .getResultStream()
                .map(
                        row ->
                                new TopicUseView(
                                        row.get("id", UUID.class),
                                        row.get("slug", String.class),
                                        row.get("post_count", Long.class)))
                .toList();
    }

    /** Whoever can spell a topic can ask for it; one that nobody used yet has no posts. */
    TopicView find(TopicSlug slug) {
        return session.createNativeQuery(COUNT_AUTHORS, Tuple.class)
                .setParameter("id", slug.profileId())
                .uniqueResultOptional()
                .map(
                        row ->
                                new TopicView(
                                        slug.profileId(),
                                        slug.value(),
                                        row.get("post_count", Long.class),
                                        row.get("author_count", Long.class)))
                .orElseGet(() -> new TopicView(slug.profileId(), slug.value(), 0, 0));
    }
}
