package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Asks a service, by a row in its database, to send the present states of a topic's aggregates
 * again, and watches. The service goes on without the one who watches.
 */
public final class Replay {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Installation.Database database;

    public Replay(Installation.Database database) {
        this.database = database;
    }

    private record State(long sent, boolean finished) {}

    /** Returns when all is in the outbox; says how far it has come. */
    public void run(List<String> topics, Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        database.url(), database.username(), database.password())) {
            for (String topic : topics) {
                watch(connection, topic, ask(connection, topic), progress);
            }
        } catch (SQLException e) {
            throw new PartFailure("Cannot ask for a replay: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted; the replay goes on", e);
        }
    }

    private static void watch(Connection connection, String topic, long id, Progress progress)
            throws SQLException, InterruptedException {
        State state = state(connection, id);
        for (long told = -1; !state.finished(); state = state(connection, id)) {
            if (state.sent() != told) {
                told = state.sent();
                progress.say("  %-18s %d".formatted(topic, told));
            }
            Thread.sleep(PAUSE);
        }
        progress.say("  %-18s %d, all of them".formatted(topic, state.sent()));
    }

    private static long ask(Connection connection, String topic) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO replay (topic) VALUES (?) RETURNING id")) {
            statement.setString(1, topic);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static State state(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT sent, finished_at IS NOT NULL FROM replay WHERE id = ?")) {
            statement.setLong(1, id);
            ResultSet row = statement.executeQuery();
            row.next();
            return new State(row.getLong(1), row.getBoolean(2));
        }
    }
}
