package io.loggia.events.delivery;

import io.loggia.events.Event;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** An outbox without an application around it. */
final class OutboxTable implements AutoCloseable {

    private final Map<String, String> settings;
    private final Connection connection;

    private OutboxTable(Map<String, String> settings) throws SQLException {
        this.settings = settings;
        this.connection = DriverManager.getConnection(url(), user(), password());
    }

    static OutboxTable in(Map<String, String> settings) throws SQLException {
        var outbox = new OutboxTable(settings);
        Flyway.configure()
                .dataSource(outbox.url(), outbox.user(), outbox.password())
                .locations("db/delivery")
                .load()
                .migrate();
        return outbox;
    }

    void append(Event event) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        INSERT INTO outbox (id, shard, aggregatetype, aggregateid,
                                            aggregate_version, type, payload)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setInt(2, Outbox.shardOf(event.key()));
            statement.setString(3, event.type().topic());
            statement.setString(4, event.key());
            statement.setLong(5, event.version());
            statement.setString(6, event.type().ceType());
            statement.setString(7, EventJson.write(event));
            statement.executeUpdate();
        }
    }

    int rows() throws SQLException {
        try (var query = connection.prepareStatement("SELECT count(*) FROM outbox");
                var answer = query.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        }
    }

    void endSessionsOfRelays() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """);
        }
    }

    OutboxConfig config() {
        return new OutboxConfig() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public String jdbcUrl() {
                return url();
            }

            @Override
            public String username() {
                return user();
            }

            @Override
            public Optional<String> password() {
                return Optional.of(OutboxTable.this.password());
            }

            @Override
            public int batchSize() {
                return 50;
            }

            @Override
            public Duration shortestPause() {
                return Duration.ofMillis(5);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofMillis(250);
            }

            @Override
            public Duration standbyPause() {
                return Duration.ofMillis(20);
            }
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String url() {
        return settings.get("quarkus.datasource.jdbc.url");
    }

    private String user() {
        return settings.get("quarkus.datasource.username");
    }

    private String password() {
        return settings.get("quarkus.datasource.password");
    }
}
