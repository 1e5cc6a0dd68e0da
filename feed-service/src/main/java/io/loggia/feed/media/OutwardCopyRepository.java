package io.loggia.feed.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The rows of copies for outside. ARRIVING until the bytes are in the outward store, THERE as long
 * as a post for the world holds the picture, and GONE until the bytes are out of the store.
 */
@ApplicationScoped
class OutwardCopyRepository {

    private static final String LET_GO =
            """
            UPDATE outward_picture o SET state = 'GONE'
            WHERE used_at < :limit AND (state = 'ARRIVING' OR state = 'THERE' AND NOT EXISTS (
                SELECT 1 FROM post_media m JOIN post p ON p.id = m.post
                WHERE m.media = o.media AND p.audience = 'WORLD' AND p.deleted_at IS NULL))
            """;

    private final Session session;

    OutwardCopyRepository(Session session) {
        this.session = session;
    }

    /** Those of the pictures that are the owner's, and are there to be copied. */
    List<UUID> listOwned(UUID ownerId, List<UUID> mediaIds) {
        return session.createNativeQuery(
                        """
                        SELECT id FROM media
                        WHERE id = ANY(:ids) AND owner_id = :owner
                            AND state IN ('WAITING', 'ATTACHED')
                        """,
                        UUID.class)
                .setParameter("ids", mediaIds.toArray(UUID[]::new))
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** Tells whether the picture has a copy, which is not swept within the next hour then. */
    boolean use(UUID mediaId, Instant now) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE outward_picture SET used_at = :now
                                WHERE media = :media AND state = 'THERE'
                                """)
                        .setParameter("now", now)
                        .setParameter("media", mediaId)
                        .executeUpdate()
                == 1;
    }

    void add(String name, UUID mediaId, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO outward_picture (name, media, state, used_at)
                        VALUES (:name, :media, 'ARRIVING', :now)
                        """)
                .setParameter("name", name)
                .setParameter("media", mediaId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Of two that were drawn at once the first stays; the other is swept. */
    void arrived(String name, UUID mediaId, Picture picture) {
        session.createNativeQuery("SELECT id FROM media WHERE id = :media FOR UPDATE", UUID.class)
                .setParameter("media", mediaId)
                .getResultList();
        session.createNativeMutationQuery(
                        """
                        UPDATE outward_picture SET state = 'THERE', media_type = :type,
                            width = :width, height = :height
                        WHERE name = :name AND state = 'ARRIVING' AND NOT EXISTS (
                            SELECT 1 FROM outward_picture
                            WHERE media = :media AND state = 'THERE')
                        """)
                .setParameter("type", picture.mediaType())
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("name", name)
                .setParameter("media", mediaId)
                .executeUpdate();
    }

    void letGo(Instant limit) {
        session.createNativeMutationQuery(LET_GO).setParameter("limit", limit).executeUpdate();
    }

    /** Gives up the copies of whatever somebody sent, whoever holds them, and returns them. */
    List<String> giveUpOf(UUID ownerId) {
        return session.createNativeQuery(
                        """
                        UPDATE outward_picture SET state = 'GONE'
                        WHERE media IN (SELECT id FROM media WHERE owner_id = :owner)
                        RETURNING name
                        """,
                        String.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    List<String> listGone(int most) {
        return session.createNativeQuery(
                        "SELECT name FROM outward_picture WHERE state = 'GONE' LIMIT :most",
                        String.class)
                .setParameter("most", most)
                .getResultList();
    }

    void remove(String name) {
        session.createNativeMutationQuery(
                        "DELETE FROM outward_picture WHERE name = :name AND state = 'GONE'")
                .setParameter("name", name)
                .executeUpdate();
    }
}
