package io.loggia.feed.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Events on their way to webhooks: how they come in, and how those see them who look after one. */
@ApplicationScoped
class DeliveryRepository {

    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private static final String COLUMNS =
            """
            SELECT d.id, d.event, e.type, d.fate, d.attempts, d.last_status, d.last_trouble,
                d.last_answer, d.next_try_at, d.delivered_at, e.happened_at
            FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event
            """;

    private static final String INSERT_EVENT =
            """
            INSERT INTO webhook_event (id, type, subject, body, happened_at, taken_at)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String INSERT_DELIVERY =
            """
            INSERT INTO webhook_delivery (id, webhook, event, fate, attempts, next_try_at)
            VALUES (?, ?, ?, 'WAITING', 0, ?) ON CONFLICT DO NOTHING
            """;

    private final Session session;

    DeliveryRepository(Session session) {
        this.session = session;
    }

    /** Adds what is not there yet, in this order. */
    void addAll(List<Taken> events, Instant now) {
        session.doWork(connection -> insert(connection, events, now));
    }

    private static void insert(Connection connection, List<Taken> events, Instant now)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_EVENT)) {
            for (Taken event : events) {
                statement.setObject(1, event.id());
                statement.setString(2, event.type());
                statement.setString(3, event.subject());
                statement.setString(4, event.body());
                statement.setObject(5, event.happenedAt().atOffset(ZoneOffset.UTC));
                statement.setObject(6, now.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_DELIVERY)) {
            for (Taken event : events) {
                for (UUID webhook : event.webhooks()) {
                    statement.setObject(1, UuidCreator.getTimeOrderedEpochPlus1());
                    statement.setObject(2, webhook);
                    statement.setObject(3, event.id());
                    statement.setObject(4, now.atOffset(ZoneOffset.UTC));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Takes away events of that type about these, and whatever was to become of them. */
    void forget(List<String> subjects, String type) {
        if (subjects.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(
                        "DELETE FROM webhook_event WHERE subject = ANY (:subjects) AND type = :type")
                .setParameter("subjects", subjects.toArray(String[]::new))
                .setParameter("type", type)
                .executeUpdate();
    }

    /** The newest first, below a place in the list; of one fate, or of all. */
    List<Delivery> page(UUID webhook, @Nullable Fate fate, @Nullable UUID before, int limit) {
        return session.createNativeQuery(
                        COLUMNS
                                + " WHERE d.webhook = :webhook AND d.id < :before"
                                + " AND (CAST(:fate AS text) IS NULL OR d.fate = :fate)"
                                + " ORDER BY d.id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("webhook", webhook)
                .setParameter("before", before == null ? ABOVE_ALL : before)
                .setParameter("fate", fate == null ? null : fate.name(), String.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(DeliveryRepository::delivery)
                .toList();
    }

    Optional<Delivery> find(UUID webhook, UUID id) {
        return session.createNativeQuery(
                        COLUMNS + " WHERE d.webhook = :webhook AND d.id = :id", Tuple.class)
                .setParameter("webhook", webhook)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(DeliveryRepository::delivery);
    }

    long countWaiting(UUID webhook) {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM webhook_delivery
                        WHERE webhook = :webhook AND fate <> 'DELIVERED'
                        """,
                        Long.class)
                .setParameter("webhook", webhook)
                .getSingleResult();
    }

    /** It is to be sent at its old place in the order, as if it had never been tried. */
    void renew(UUID id, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE webhook_delivery SET fate = 'WAITING', attempts = 0,
                            first_tried_at = NULL, next_try_at = :now, delivered_at = NULL
                        WHERE id = :id
                        """)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The same for all that wait. */
    void renewWaiting(UUID webhook, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE webhook_delivery SET fate = 'WAITING', attempts = 0,
                            first_tried_at = NULL, next_try_at = :now
                        WHERE webhook = :webhook AND fate <> 'DELIVERED'
                        """)
                .setParameter("now", now)
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /** Clears away some events that are too old, with their deliveries; says how many. */
    int clear(Instant limit, int most) {
        return session.createNativeMutationQuery(
                        """
                        DELETE FROM webhook_event WHERE id IN (
                            SELECT id FROM webhook_event WHERE taken_at < :limit
                            ORDER BY taken_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("limit", limit)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static Delivery delivery(Tuple row) {
        String trouble = row.get("last_trouble", String.class);
        Integer status = row.get("last_status", Integer.class);
        boolean tried = trouble != null || status != null;
        return new Delivery(
                row.get("id", UUID.class),
                row.get("event", UUID.class),
                row.get("type", String.class),
                Fate.valueOf(row.get("fate", String.class)),
                row.get("attempts", Integer.class),
                tried
                        ? new Answer(
                                status,
                                trouble == null ? null : Trouble.valueOf(trouble),
                                row.get("last_answer", String.class))
                        : null,
                row.get("next_try_at", Instant.class),
                row.get("delivered_at", Instant.class),
                row.get("happened_at", Instant.class));
    }
}
