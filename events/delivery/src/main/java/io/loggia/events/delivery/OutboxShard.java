package io.loggia.events.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * One shard of the outbox as whoever drains it sees it. Lease, reads and deletes share one session:
 * if it is lost, so is the lease, and nothing more is read.
 */
final class OutboxShard implements AutoCloseable {

    /** First half of the advisory locks' key, "LOGG"; the second half is the shard. */
    private static final int LOCK_CLASS = 0x4C4F4747;

    private final Connection session;
    private final int shard;

    private OutboxShard(Connection session, int shard) {
        this.session = session;
        this.shard = shard;
    }

    static OutboxShard connect(OutboxConfig config, int shard) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", config.username());
        config.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "outbox-" + shard);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        // A holder that hangs or whose host is gone gives the lease up within 15 s.
        properties.setProperty(
                "options",
                "-c idle_session_timeout=15s -c tcp_keepalives_idle=5"
                        + " -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3");
        return new OutboxShard(DriverManager.getConnection(config.jdbcUrl(), properties), shard);
    }

    /** Whether the lease is ours now; it lasts as long as the session. */
    boolean acquire() throws SQLException {
        try (var query = session.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            query.setInt(1, LOCK_CLASS);
            query.setInt(2, shard);
            try (var answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    long epoch() throws SQLException {
        try (var query = session.prepareStatement("SELECT epoch FROM epoch");
                var answer = query.executeQuery()) {
            if (!answer.next()) {
                throw new SQLException("table epoch is empty");
            }
            return answer.getLong(1);
        }
    }

    /**
     * The oldest rows in order. Always from the start: a slow transaction may commit a low
     * position.
     */
    List<OutboxRow> first(int limit) throws SQLException {
        try (var query =
                session.prepareStatement(
                        """
                        SELECT id, aggregatetype, aggregateid, type, payload, traceparent, replay,
                               created_at
                        FROM outbox WHERE shard = ? ORDER BY pos LIMIT ?
                        """)) {
            query.setInt(1, shard);
            query.setInt(2, limit);
            var rows = new ArrayList<OutboxRow>();
            try (var answer = query.executeQuery()) {
                while (answer.next()) {
                    rows.add(
                            new OutboxRow(
                                    answer.getObject("id", UUID.class),
                                    answer.getString("aggregatetype"),
                                    answer.getString("aggregateid"),
                                    answer.getString("type"),
                                    answer.getString("payload"),
                                    answer.getString("traceparent"),
                                    answer.getBoolean("replay"),
                                    answer.getObject("created_at", OffsetDateTime.class)
                                            .toInstant()));
                }
            }
            return rows;
        }
    }

    void delete(List<OutboxRow> rows) throws SQLException {
        try (var statement = session.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            var ids = rows.stream().map(OutboxRow::id).toArray();
            statement.setArray(1, session.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
    }

    /** Keeps the session, and with it the lease, while the broker takes its time. */
    void ping() throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
