package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Posts whose words name somebody, and the same posts without that name. */
@ApplicationScoped
class RenamingRepository {

    private static final String RENAME =
            """
            WITH held AS (
                SELECT id FROM post WHERE id = ANY(:ids) AND deleted_at IS NULL
                ORDER BY id FOR UPDATE)
            UPDATE post p SET
                text = regexp_replace(p.text, :words, :instead, 'gi'),
                html = regexp_replace(regexp_replace(p.html, :link, :instead, 'gi'),
                    :words, :instead, 'gi'),
                version = p.version + 1
            FROM held WHERE held.id = p.id AND (p.text ~* :words OR p.html ~* :words)
            RETURNING p.id, p.version
            """;

    private static final String NOTE =
            """
            INSERT INTO post_renaming AS r (post, from_version, to_version)
            VALUES (:post, :version - 1, :version)
            ON CONFLICT (post) DO UPDATE SET
                from_version = CASE WHEN r.to_version = excluded.from_version
                    THEN r.from_version ELSE excluded.from_version END,
                to_version = excluded.to_version
            """;

    private final Session session;

    RenamingRepository(Session session) {
        this.session = session;
    }

    /** Standing posts whose words match, wherever the name stands in them. */
    List<UUID> list(Renaming renaming, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT id FROM post
                        WHERE deleted_at IS NULL AND (text ~* :words OR html ~* :words)
                        ORDER BY id LIMIT :limit
                        """,
                        UUID.class)
                .setParameter("words", renaming.words())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those of these posts that named somebody until now, as new versions. */
    List<UUID> rename(List<UUID> postIds, Renaming renaming) {
        List<Tuple> renamed =
                session.createNativeQuery(RENAME, Tuple.class)
                        .setParameter("ids", postIds.toArray(UUID[]::new))
                        .setParameter("words", renaming.words())
                        .setParameter("link", renaming.link())
                        .setParameter("instead", Renaming.INSTEAD)
                        .getResultList();
        renamed.forEach(row -> note(row.get(0, UUID.class), row.get(1, Long.class)));
        return renamed.stream().map(row -> row.get(0, UUID.class)).toList();
    }

    private void note(UUID postId, long version) {
        session.createNativeMutationQuery(NOTE)
                .setParameter("post", postId)
                .setParameter("version", version)
                .executeUpdate();
    }

    void removeMentions(List<UUID> postIds, UUID mentionedId) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM post_mention
                        WHERE post = ANY(:posts) AND mentioned = :mentioned
                        """)
                .setParameter("posts", postIds.toArray(UUID[]::new))
                .setParameter("mentioned", mentionedId)
                .executeUpdate();
    }
}
