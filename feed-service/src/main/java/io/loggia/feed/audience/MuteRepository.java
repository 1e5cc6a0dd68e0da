package io.loggia.feed.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who muted whom. A row stays for ever and changes its state. */
@ApplicationScoped
class MuteRepository {

    private final Session session;

    MuteRepository(Session session) {
        this.session = session;
    }

    void set(UUID readerId, UUID mutedId, boolean muted, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO mute AS m (reader_id, muted_id, muted, version, changed_at)
                        VALUES (:reader, :mutedId, :muted, 1, :at)
                        ON CONFLICT (reader_id, muted_id) DO UPDATE SET
                            muted = excluded.muted, version = m.version + 1,
                            changed_at = excluded.changed_at
                        WHERE m.muted <> excluded.muted
                        """)
                .setParameter("reader", readerId)
                .setParameter("mutedId", mutedId)
                .setParameter("muted", muted)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whom this reader muted, in the order of their ids. */
    List<UUID> pageMuted(UUID readerId, UUID after, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT muted_id FROM mute
                        WHERE reader_id = :reader AND muted AND muted_id > :after
                        ORDER BY muted_id LIMIT :limit
                        """,
                        UUID.class)
                .setParameter("reader", readerId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
