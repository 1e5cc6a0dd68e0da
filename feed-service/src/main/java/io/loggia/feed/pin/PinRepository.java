package io.loggia.feed.pin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which posts are pinned where. */
@ApplicationScoped
class PinRepository {

    private final Session session;

    PinRepository(Session session) {
        this.session = session;
    }

    /** The last one pinned first. */
    List<UUID> list(UUID placeId) {
        return session.createNativeQuery(
                        "SELECT post FROM pin WHERE place_id = :place ORDER BY pinned_at DESC, post",
                        UUID.class)
                .setParameter("place", placeId)
                .getResultList();
    }

    /** Whoever pins there meanwhile waits until the transaction ends. */
    void lock(UUID placeId) {
        session.createNativeQuery("SELECT id FROM author WHERE id = :place FOR UPDATE", UUID.class)
                .setParameter("place", placeId)
                .getResultList();
    }

    void removeDeleted(UUID placeId) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM pin USING post p
                        WHERE pin.place_id = :place AND p.id = pin.post AND p.deleted_at IS NOT NULL
                        """)
                .setParameter("place", placeId)
                .executeUpdate();
    }

    void add(UUID placeId, UUID postId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO pin (place_id, post, pinned_at) VALUES (:place, :post, :at)
                        """)
                .setParameter("place", placeId)
                .setParameter("post", postId)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID placeId, UUID postId) {
        session.createNativeMutationQuery(
                        "DELETE FROM pin WHERE place_id = :place AND post = :post")
                .setParameter("place", placeId)
                .setParameter("post", postId)
                .executeUpdate();
    }
}
