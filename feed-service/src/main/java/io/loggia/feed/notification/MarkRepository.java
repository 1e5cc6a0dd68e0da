package io.loggia.feed.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has been read: up to somewhere all of it, and beyond it one by one. */
@ApplicationScoped
class MarkRepository {

    private final Session session;

    MarkRepository(Session session) {
        this.session = session;
    }

    /**
     * One of the receiver's, and all older ones that stand together with it; how many there are.
     */
    int read(UUID receiverId, UUID id) {
        return session.createNativeMutationQuery(
                        """
                        UPDATE notification n SET read = true FROM notification meant
                        WHERE meant.receiver_id = :receiver AND meant.id = :id
                            AND n.receiver_id = :receiver AND n.kind = meant.kind
                            AND n.subject_id = meant.subject_id AND n.day = meant.day
                            AND n.id <= :id
                        """)
                .setParameter("receiver", receiverId)
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<UUID> find(UUID receiverId) {
        return session.createNativeQuery(
                        "SELECT read_up_to FROM notification_marker WHERE receiver_id = :receiver",
                        UUID.class)
                .setParameter("receiver", receiverId)
                .uniqueResultOptional();
    }

    /** Puts the marker there, or away. */
    void put(UUID receiverId, @Nullable UUID readUpTo, Instant at) {
        if (readUpTo == null) {
            session.createNativeMutationQuery(
                            "DELETE FROM notification_marker WHERE receiver_id = :receiver")
                    .setParameter("receiver", receiverId)
                    .executeUpdate();
            return;
        }
        session.createNativeMutationQuery(
                        """
                        INSERT INTO notification_marker (receiver_id, read_up_to, changed_at)
                        VALUES (:receiver, :readUpTo, :at)
                        ON CONFLICT (receiver_id) DO UPDATE SET
                            read_up_to = excluded.read_up_to, changed_at = excluded.changed_at
                        """)
                .setParameter("receiver", receiverId)
                .setParameter("readUpTo", readUpTo)
                .setParameter("at", at)
                .executeUpdate();
    }
}
