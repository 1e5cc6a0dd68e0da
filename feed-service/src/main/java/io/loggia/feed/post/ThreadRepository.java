package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The ids of a thread around one post; rows come from {@link PostRepository}. */
@ApplicationScoped
class ThreadRepository {

    private static final String ANCESTORS =
            """
            WITH RECURSIVE up AS (
                SELECT id, parent_id, 0 AS steps FROM post WHERE id = :post
                UNION ALL
                SELECT p.id, p.parent_id, up.steps + 1 FROM post p JOIN up ON p.id = up.parent_id
                WHERE up.steps < :most)
            SELECT id FROM up WHERE steps > 0 ORDER BY steps DESC
            """;

    private static final String DESCENDANTS =
            """
            WITH RECURSIVE down AS (
                SELECT id FROM post WHERE parent_id = :post
                UNION ALL
                SELECT p.id FROM post p JOIN down ON p.parent_id = down.id)
            SELECT id FROM down WHERE id > :after ORDER BY id LIMIT :limit
            """;

    private final Session session;
    private final WithheldRepository withheld;

    ThreadRepository(Session session, WithheldRepository withheld) {
        this.session = session;
        this.withheld = withheld;
    }

    /** Of these posts, all that may be known of those that stewards withhold. */
    List<Withheld> listWithheld(List<PostRow> rows) {
        return withheld.findByPosts(
                rows.stream().filter(row -> row.facts().deleted()).map(PostRow::id).toList());
    }

    /** What a post answers, step by step, the nearest of them; the outermost comes first. */
    List<UUID> listAncestorIds(UUID postId, int most) {
        return session.createNativeQuery(ANCESTORS, UUID.class)
                .setParameter("post", postId)
                .setParameter("most", most)
                .getResultList();
    }

    /** What answers a post, at any depth, in the order of ids. */
    List<UUID> pageDescendantIds(UUID postId, UUID after, int limit) {
        return session.createNativeQuery(DESCENDANTS, UUID.class)
                .setParameter("post", postId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
