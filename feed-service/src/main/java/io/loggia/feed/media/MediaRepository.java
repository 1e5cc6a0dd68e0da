package io.loggia.feed.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The rows of pictures. ARRIVING until the bytes are in the store, WAITING until a post holds it,
 * ATTACHED, and GONE until the bytes are out of the store and the row is deleted.
 */
@ApplicationScoped
class MediaRepository {

    private static final String LET_GO =
            """
            UPDATE media SET state = 'GONE'
            WHERE state IN ('ARRIVING', 'WAITING') AND created_at < :limit
                AND NOT EXISTS (SELECT 1 FROM draft_media d WHERE d.media = media.id)
            """;

    private final Session session;

    MediaRepository(Session session) {
        this.session = session;
    }

    long countSince(UUID ownerId, Instant since) {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM media
                        WHERE owner_id = :owner AND created_at > :since
                        """,
                        Long.class)
                .setParameter("owner", ownerId)
                .setParameter("since", since)
                .getSingleResult();
    }

    void add(UUID id, UUID ownerId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO media (id, owner_id, state, created_at)
                        VALUES (:id, :owner, 'ARRIVING', :at)
                        """)
                .setParameter("id", id)
                .setParameter("owner", ownerId)
                .setParameter("at", at)
                .executeUpdate();
    }

    void arrived(UUID id, Picture picture) {
        session.createNativeMutationQuery(
                        """
                        UPDATE media SET state = 'WAITING', media_type = :type, width = :width,
                            height = :height, size = :size
                        WHERE id = :id AND state = 'ARRIVING'
                        """)
                .setParameter("id", id)
                .setParameter("type", picture.mediaType())
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("size", picture.bytes().length)
                .executeUpdate();
    }

    /** A picture that is there to be looked at, by whomever. */
    Optional<MediaRow> find(UUID id) {
        return session
                .createNativeQuery(
                        """
                        SELECT id, owner_id, state = 'ATTACHED' AS attached, media_type, width,
                            height, size
                        FROM media WHERE id = :id AND state IN ('WAITING', 'ATTACHED')
                        """,
                        Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(MediaRepository::row)
                .findFirst();
    }

    /** Gives up what neither a post nor a draft holds. */
    void letGo(Instant limit) {
        session.createNativeMutationQuery(LET_GO).setParameter("limit", limit).executeUpdate();
    }

    /** Gives up what somebody sent and no post holds; what arrives just now comes next time. */
    void giveUpOf(UUID ownerId, Instant arrivingBefore) {
        session.createNativeMutationQuery(
                        """
                        UPDATE media SET state = 'GONE'
                        WHERE owner_id = :owner AND state <> 'GONE'
                            AND (state <> 'ARRIVING' OR created_at < :limit)
                            AND NOT EXISTS (SELECT 1 FROM post_media p WHERE p.media = media.id)
                        """)
                .setParameter("owner", ownerId)
                .setParameter("limit", arrivingBefore)
                .executeUpdate();
    }

    List<UUID> listGoneOf(UUID ownerId) {
        return session.createNativeQuery(
                        "SELECT id FROM media WHERE owner_id = :owner AND state = 'GONE'",
                        UUID.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    List<UUID> listGone(int most) {
        return session.createNativeQuery(
                        "SELECT id FROM media WHERE state = 'GONE' LIMIT :most", UUID.class)
                .setParameter("most", most)
                .getResultList();
    }

    void remove(UUID id) {
        session.createNativeMutationQuery("DELETE FROM media WHERE id = :id AND state = 'GONE'")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static MediaRow row(Tuple row) {
        return new MediaRow(
                row.get("id", UUID.class),
                row.get("owner_id", UUID.class),
                row.get("attached", Boolean.class),
                row.get("media_type", String.class),
                row.get("width", Integer.class),
                row.get("height", Integer.class),
                row.get("size", Integer.class));
    }
}
