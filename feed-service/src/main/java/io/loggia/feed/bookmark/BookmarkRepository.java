package io.loggia.feed.bookmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which posts each reader keeps. */
@ApplicationScoped
class BookmarkRepository {

    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private final Session session;

    BookmarkRepository(Session session) {
        this.session = session;
    }

    /** A post that is kept already stays where it is. */
    void add(UUID readerId, Bookmark bookmark) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO bookmark (reader_id, post, id) VALUES (:reader, :post, :id)
                        ON CONFLICT (reader_id, post) DO NOTHING
                        """)
                .setParameter("reader", readerId)
                .setParameter("post", bookmark.postId())
                .setParameter("id", bookmark.id())
                .executeUpdate();
    }

    /** The id of a repost names what it passes on, here too. */
    void remove(UUID readerId, UUID postId) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM bookmark WHERE reader_id = :reader AND post IN (
                            SELECT coalesce(repost_of_id, id) FROM post WHERE id = :post)
                        """)
                .setParameter("reader", readerId)
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** The newest first, below a place in the list. */
    List<Bookmark> page(UUID readerId, @Nullable UUID before, int limit) {
        Stream<Tuple> rows =
                session.createNativeQuery(
                                """
                                SELECT id, post FROM bookmark
                                WHERE reader_id = :reader AND id < :before
                                ORDER BY id DESC LIMIT :limit
                                """,
                                Tuple.class)
                        .setParameter("reader", readerId)
                        .setParameter("before", before == null ? ABOVE_ALL : before)
                        .setParameter("limit", limit)
                        .getResultStream();
        return rows.map(row -> new Bookmark(row.get("id", UUID.class), row.get("post", UUID.class)))
                .toList();
    }
}
