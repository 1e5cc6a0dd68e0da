package io.loggia.events.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A look at the application's database from outside, past its pool. */
final class Database implements AutoCloseable {

    private static final String NAME = "delivery_test";

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database ofApplication() throws SQLException {
        return at(config("quarkus.datasource.jdbc.url"));
    }

    /** The database beside it, from which the application's own can be closed and opened. */
    static Database besideApplication() throws SQLException {
        return at(config("quarkus.datasource.jdbc.url").replace(NAME, "postgres"));
    }

    private static Database at(String url) throws SQLException {
        return new Database(
                DriverManager.getConnection(
                        url,
                        config("quarkus.datasource.username"),
                        config("quarkus.datasource.password")));
    }

    static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    /** The first column of every row. */
    List<String> list(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** The projected state of a key, as {@code FOLLOWING 3}; empty if nothing arrived. */
    List<String> projected(String key) throws SQLException {
        return list("SELECT relation || ' ' || version FROM tie_projection WHERE key = ?", key);
    }

    List<String> arrivals(String key) throws SQLException {
        return list("SELECT version FROM arrival WHERE key = ? ORDER BY pos", key);
    }

    /** Ends every session of the application's database but this one. */
    void endSessions() throws SQLException {
        list(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = ? AND pid <> pg_backend_pid()
                """,
                NAME);
    }

    void allowConnections(boolean allowed) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + NAME + " ALLOW_CONNECTIONS " + allowed);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
