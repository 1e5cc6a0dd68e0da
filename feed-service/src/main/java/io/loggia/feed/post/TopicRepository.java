package io.loggia.feed.post;

import io.loggia.events.TopicSlug;
import io.loggia.events.TopicUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The topics that stand, or stood, in a post, and in how many they stand now. */
@ApplicationScoped
class TopicRepository {

    private final Session session;

    TopicRepository(Session session) {
        this.session = session;
    }

    /** Remembers a topic; tells whether nobody used it before. */
    boolean addIfNew(TopicSlug slug, Instant at) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO topic (id, slug, first_used_at)
                                VALUES (:id, :slug, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("id", slug.profileId())
                        .setParameter("slug", slug.value())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /**
     * Counts a post that names other topics than it did. The rows are locked in one order, so that
     * posts which change the same topics wait, but never in a ring.
     */
    void changeUse(Set<UUID> before, Set<UUID> after) {
        Set<UUID> changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(topic -> before.contains(topic) && after.contains(topic));
        if (changed.isEmpty()) {
            return;
        }
        lock(changed);
        session.createNativeMutationQuery(
                        """
                        UPDATE topic SET post_count =
                            post_count + CASE WHEN id = ANY(:after) THEN 1 ELSE -1 END
                        WHERE id = ANY(:changed)
                        """)
                .setParameter("changed", changed.toArray(UUID[]::new))
                .setParameter("after", after.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Counts new posts: by topic, in how many it stands. */
    void addUse(Map<UUID, Long> posts) {
        if (posts.isEmpty()) {
            return;
        }
        lock(posts.keySet());
        List<UUID> ids = List.copyOf(posts.keySet());
        session.createNativeMutationQuery(
                        """
                        UPDATE topic SET post_count = post_count + added.posts
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:posts AS bigint[]))
                            AS added (id, posts)
                        WHERE topic.id = added.id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("posts", ids.stream().map(posts::get).toArray(Long[]::new))
                .executeUpdate();
    }

    private void lock(Set<UUID> ids) {
        session.createNativeQuery(
                        """
                        SELECT id FROM topic WHERE id = ANY(:ids)
                        ORDER BY slug FOR NO KEY UPDATE
                        """,
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** The topics next after that slug, in the order of slugs. */
    List<TopicUsed> holdAfter(String slug, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT id, slug, first_used_at FROM topic
                        WHERE slug COLLATE "C" > CAST(:slug AS text)
                        ORDER BY slug COLLATE "C" LIMIT :limit FOR KEY SHARE
                        """,
                        Tuple.class)
                .setParameter("slug", slug)
                .setParameter("limit", limit)
                .getResultStream()
                .map(
                        row ->
                                new TopicUsed(
                                        row.get("id", UUID.class),
                                        row.get("slug", String.class),
                                        PostRecorder.FIRST_VERSION,
                                        row.get("first_used_at", Instant.class)))
                .toList();
    }
}
