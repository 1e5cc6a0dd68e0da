package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * Begins a new epoch in restored databases: whatever consumers learnt from a tail that is lost
 * gives way to what is told from now on.
 */
final class Epochs {

    /** By the clock, so that two restores of one backup do not begin the same epoch. */
    private static final String RAISE =
            """
            UPDATE epoch SET epoch = greatest(epoch + 1, CAST(extract(epoch FROM now()) AS bigint))
            RETURNING epoch
            """;

    private final PostgresServer server;

    Epochs(PostgresServer server) {
        this.server = server;
    }

    /** Raises it in each service's database, and has all be told again that can be. */
    void begin(Progress progress) {
        for (Application service : Application.services()) {
            String database = service.database();
            List<String> topics =
                    Arrays.stream(Replayed.values())
                            .filter(one -> one.database().equals(database))
                            .flatMap(one -> one.topics().stream())
                            .toList();
            try (Connection connection =
                    DriverManager.getConnection(
                            server.url(database), server.admin(), server.password())) {
                progress.say(
                        "  %-16s epoch %d, will tell again: %s"
                                .formatted(
                                        database,
                                        raise(connection),
                                        topics.isEmpty() ? "-" : String.join(", ", topics)));
                ask(connection, topics);
            } catch (SQLException e) {
                throw new PartFailure("No new epoch in " + database + ": " + e.getMessage(), e);
            }
        }
    }

    private static long raise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RAISE)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void ask(Connection connection, List<String> topics) throws SQLException {
        try (PreparedStatement request =
                connection.prepareStatement("INSERT INTO replay (topic) VALUES (?)")) {
            for (String topic : topics) {
                request.setString(1, topic);
                request.executeUpdate();
            }
        }
    }
}
