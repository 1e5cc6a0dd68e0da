package io.loggia.events.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.events.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/**
 * Where a service leaves an event beside the change it tells of: both commit or neither does. The
 * caller has locked the aggregate's row and raised its version before, so that positions in the
 * outbox follow the versions of a key.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            INSERT INTO outbox (id, shard, aggregatetype, aggregateid, aggregate_version, type,
                                payload, traceparent, replay)
            VALUES (?, ?, ?, ?, ?, ?, CAST(? AS jsonb), ?, ?)
            """;

    private final EntityManager entities;
    private final OutboxRelay relay;

    Outbox(EntityManager entities, OutboxRelay relay) {
        this.entities = entities;
        this.relay = relay;
    }

    /** Adds the event to the caller's transaction, without which it fails; sent after it. */
    @Transactional(TxType.MANDATORY)
    public void append(Event event) {
        appendAll(List.of(event));
    }

    /** The same for many, in their order. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<? extends Event> events) {
        insert(events, false);
    }

    /** Present states sent again, which have no effects beyond the rows of whoever applies them. */
    @Transactional(TxType.MANDATORY)
    void replayAll(List<? extends Event> events) {
        insert(events, true);
    }

    private void insert(List<? extends Event> events, boolean replay) {
        // Hibernate would otherwise write the aggregates' rows after these and lock them too late.
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> insert(connection, events, replay));
        events.stream()
                .map(event -> shardOf(event.key()))
                .distinct()
                .forEach(relay::wakeAfterCommit);
    }

    /**
     * {@link String#hashCode} is the same on every JVM; two shards for one key would lose its
     * order.
     */
    static int shardOf(String key) {
        return Math.floorMod(key.hashCode(), OutboxRelay.SHARDS);
    }

    private static void insert(Connection connection, List<? extends Event> events, boolean replay)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
                statement.setInt(2, shardOf(event.key()));
                statement.setString(3, event.type().topic());
                statement.setString(4, event.key());
                statement.setLong(5, event.version());
                statement.setString(6, event.type().ceType());
                statement.setString(7, EventJson.write(event));
                statement.setString(8, TraceParent.current());
                statement.setBoolean(9, replay);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
