package io.loggia.feed.marker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** One row for a reader and a timeline; there is only the home timeline yet. */
@ApplicationScoped
class MarkerRepository {

    private static final String HOME = "home";

    private final Session session;

    MarkerRepository(Session session) {
        this.session = session;
    }

    Optional<MarkerView> findHome(UUID readerId) {
        return session
                .createNativeQuery(
                        """
                        SELECT last_read_id, changed_at FROM marker
                        WHERE reader_id = :reader AND timeline = :timeline
                        """,
                        Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("timeline", HOME)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new MarkerView(
                                        row.get("last_read_id", UUID.class),
                                        row.get("changed_at", Instant.class)))
                .findFirst();
    }

    /** Moves the marker forward, never back; tells whether it moved. */
    boolean moveHome(UUID readerId, UUID lastReadId, Instant at) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO marker AS m
                                    (reader_id, timeline, last_read_id, changed_at)
                                VALUES (:reader, :timeline, :lastRead, :at)
                                ON CONFLICT (reader_id, timeline) DO UPDATE SET
                                    last_read_id = excluded.last_read_id,
                                    changed_at = excluded.changed_at
                                WHERE m.last_read_id < excluded.last_read_id
                                """)
                        .setParameter("reader", readerId)
                        .setParameter("timeline", HOME)
                        .setParameter("lastRead", lastReadId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
