package io.loggia.feed.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who has rung a bell for what. */
@ApplicationScoped
class BellRepository {

    private static final Bell BEFORE_ALL = new Bell(new UUID(0, 0), new UUID(0, 0));

    private final Session session;

    BellRepository(Session session) {
        this.session = session;
    }

    /** The next ones of these posts, in the order of posts and receivers. */
    List<Bell> page(List<UUID> postIds, @Nullable Bell after, int limit) {
        Bell from = after == null ? BEFORE_ALL : after;
        return session.createNativeQuery(
                        """
                        SELECT DISTINCT p.id, t.follower_id
                        FROM post p
                            JOIN post_source s ON s.post = p.id
                            JOIN tie t ON t.followee_id = s.source
                                AND t.bell AND t.relation = 'FOLLOWING'
                        WHERE p.id = ANY(:posts) AND p.deleted_at IS NULL
                            AND p.parent_id IS NULL AND p.repost_of_id IS NULL
                            AND (p.id, t.follower_id) > (:post, :follower)
                            AND NOT EXISTS (SELECT 1 FROM imported_post i WHERE i.post = p.id)
                            AND NOT EXISTS (SELECT 1 FROM notification n
                                WHERE n.cause_id = p.id AND n.receiver_id = t.follower_id
                                    AND n.kind <> 'BELL')
                        ORDER BY p.id, t.follower_id LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("posts", postIds.toArray(UUID[]::new))
                .setParameter("post", from.postId())
                .setParameter("follower", from.receiverId())
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Bell(row.get("id", UUID.class), row.get("follower_id", UUID.class)))
                .toList();
    }
}
