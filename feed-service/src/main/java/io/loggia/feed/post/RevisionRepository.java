package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The texts that edits replaced. */
@ApplicationScoped
class RevisionRepository {

    private final Session session;

    RevisionRepository(Session session) {
        this.session = session;
    }

    /** Keeps the words of a post as they are, before they change. */
    void keep(Post post) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO post_revision (post, version, text, html, written_at)
                        VALUES (:post, :version, :text, :html, :writtenAt)
                        """)
                .setParameter("post", post.id())
                .setParameter("version", post.version())
                .setParameter("text", post.text())
                .setParameter("html", post.html())
                .setParameter("writtenAt", post.writtenAt())
                .executeUpdate();
    }

    void removeAll(UUID postId) {
        session.createNativeMutationQuery("DELETE FROM post_revision WHERE post = :post")
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** Tells whether words were kept of a post that stewards withheld. */
    boolean forgetWithheld(UUID postId) {
        return session.createNativeMutationQuery("DELETE FROM withheld_post WHERE post = :post")
                        .setParameter("post", postId)
                        .executeUpdate()
                == 1;
    }

    /** The earlier words of a post below a version, newest first. */
    List<RevisionView> page(UUID postId, long below, int limit) {
        List<Tuple> rows =
                session.createNativeQuery(
                                """
                                SELECT version, text, html, written_at FROM post_revision
                                WHERE post = :post AND version < :below
                                ORDER BY version DESC LIMIT :limit
                                """,
                                Tuple.class)
                        .setParameter("post", postId)
                        .setParameter("below", below)
                        .setParameter("limit", limit)
                        .getResultList();
        return rows.stream().map(RevisionRepository::view).toList();
    }

    private static RevisionView view(Tuple row) {
        return new RevisionView(
                row.get("version", Long.class),
                row.get("text", String.class),
                row.get("html", String.class),
                row.get("written_at", Instant.class));
    }
}
