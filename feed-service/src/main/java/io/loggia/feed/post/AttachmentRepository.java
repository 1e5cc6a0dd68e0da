package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which pictures stand in which post. */
@ApplicationScoped
public class AttachmentRepository {

    private final Session session;

    AttachmentRepository(Session session) {
        this.session = session;
    }

    /** Takes a picture that its owner sent and that waits; tells whether there was one. */
    boolean take(UUID mediaId, UUID ownerId) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE media SET state = 'ATTACHED'
                                WHERE id = :media AND owner_id = :owner AND state = 'WAITING'
                                """)
                        .setParameter("media", mediaId)
                        .setParameter("owner", ownerId)
                        .executeUpdate()
                == 1;
    }

    void add(UUID postId, int place, Attachment attachment) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO post_media (post, place, media, alt)
                        VALUES (:post, :place, :media, :alt)
                        """)
                .setParameter("post", postId)
                .setParameter("place", place)
                .setParameter("media", attachment.id())
                .setParameter("alt", attachment.alt())
                .executeUpdate();
    }

    /** Nobody sees the pictures of a post from now on; their bytes are swept. */
    void release(UUID postId) {
        session.createNativeMutationQuery(
                        """
                        WITH taken AS (DELETE FROM post_media WHERE post = :post RETURNING media)
                        UPDATE media SET state = 'GONE' FROM taken WHERE media.id = taken.media
                        """)
                .setParameter("post", postId)
                .executeUpdate();
    }

    boolean standIn(UUID postId) {
        return !session.createNativeQuery(
                        "SELECT 1 FROM post_media WHERE post = :post LIMIT 1", Integer.class)
                .setParameter("post", postId)
                .getResultList()
                .isEmpty();
    }

    /** The ids of a post's pictures. */
    List<UUID> listIds(UUID postId) {
        return session.createNativeQuery(
                        "SELECT media FROM post_media WHERE post = :post ORDER BY place",
                        UUID.class)
                .setParameter("post", postId)
                .getResultList();
    }

    public Optional<UUID> findPostOf(UUID mediaId) {
        return session
                .createNativeQuery("SELECT post FROM post_media WHERE media = :media", UUID.class)
                .setParameter("media", mediaId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The pictures of these posts, each list in the order of places. */
    public Map<UUID, List<AttachmentView>> listByPosts(Collection<UUID> postIds) {
        if (postIds.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows =
                session.createNativeQuery(
                                """
                                SELECT p.post, p.media, p.alt, m.width, m.height
                                FROM post_media p JOIN media m ON m.id = p.media
                                WHERE p.post = ANY(:posts) ORDER BY p.post, p.place
                                """,
                                Tuple.class)
                        .setParameter("posts", postIds.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> row.get("post", UUID.class),
                                mapping(AttachmentRepository::view, toList())));
    }

    private static AttachmentView view(Tuple row) {
        return AttachmentView.of(
                row.get("media", UUID.class),
                row.get("alt", String.class),
                row.get("width", Integer.class),
                row.get("height", Integer.class));
    }
}
