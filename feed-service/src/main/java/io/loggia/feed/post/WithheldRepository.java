package io.loggia.feed.post;

import io.loggia.events.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The words of posts that stewards withhold, kept apart from the posts. */
@ApplicationScoped
public class WithheldRepository {

    private static final String SELECT =
            "SELECT post, state, ground, rule, text, html FROM withheld_post ";

    private final Session session;

    WithheldRepository(Session session) {
        this.session = session;
    }

    /** Of a post that is withheld already only the reason changes. */
    void keep(Withheld kept) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO withheld_post (post, state, ground, rule, text, html)
                        VALUES (:post, :state, :ground, :rule, :text, :html)
                        ON CONFLICT (post) DO UPDATE SET state = excluded.state,
                            ground = excluded.ground, rule = excluded.rule
                        """)
                .setParameter("post", kept.postId())
                .setParameter("state", kept.withholding().state().name())
                .setParameter("ground", kept.withholding().ground())
                .setParameter("rule", kept.withholding().rule())
                .setParameter("text", kept.text())
                .setParameter("html", kept.html())
                .executeUpdate();
    }

    /** Puts the words back, for those readers; false where its author has deleted the post. */
    boolean restore(UUID postId, Audience audience) {
        return session.createNativeMutationQuery(
                                """
                                WITH held AS (SELECT id FROM post WHERE id = :post FOR UPDATE),
                                kept AS (
                                    DELETE FROM withheld_post USING held WHERE post = held.id
                                    RETURNING text, html)
                                UPDATE post SET text = kept.text, html = kept.html,
                                    audience = :audience, deleted_at = NULL, version = version + 1
                                FROM kept WHERE post.id = :post
                                """)
                        .setParameter("post", postId)
                        .setParameter("audience", audience.name())
                        .executeUpdate()
                == 1;
    }

    Optional<Withheld> find(UUID postId) {
        return findByPosts(List.of(postId)).stream().findFirst();
    }

    /** The withheld ones of these posts. */
    public List<Withheld> findByPosts(Collection<UUID> postIds) {
        if (postIds.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery(SELECT + "WHERE post = ANY(:posts)", Tuple.class)
                .setParameter("posts", postIds.toArray(UUID[]::new))
                .getResultStream()
                .map(WithheldRepository::withheld)
                .toList();
    }

    /** What a post answers and quotes, though it is a tombstone now. */
    Set<UUID> listBelow(UUID postId) {
        return Set.copyOf(
                session.createNativeQuery(
                                """
                                SELECT below FROM post
                                    CROSS JOIN LATERAL (VALUES (parent_id), (quote_of_id)) AS b (below)
                                WHERE id = :post AND below IS NOT NULL
                                """,
                                UUID.class)
                        .setParameter("post", postId)
                        .getResultList());
    }

    private static Withheld withheld(Tuple row) {
        return new Withheld(
                row.get(0, UUID.class),
                new Withholding(
                        WithheldState.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, String.class));
    }
}
