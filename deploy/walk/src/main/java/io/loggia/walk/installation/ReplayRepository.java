package io.loggia.walk.installation;

import io.loggia.walk.installation.Installation.Database;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Asks owners to tell their present state once more. */
final class ReplayRepository {

    private ReplayRepository() {}

    static void ask(Database database, String topic) {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var statement =
                        connection.prepareStatement("INSERT INTO replay (topic) VALUES (?)")) {
            statement.setString(1, topic);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask " + database.url(), e);
        }
    }
}
