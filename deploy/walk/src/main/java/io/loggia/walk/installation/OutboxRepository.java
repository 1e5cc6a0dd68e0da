package io.loggia.walk.installation;

import io.loggia.walk.installation.Installation.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;

/** How many events wait in the services' outboxes to be sent. */
final class OutboxRepository {

    private final Collection<Database> databases;

    OutboxRepository(Collection<Database> databases) {
        this.databases = databases;
    }

    long countWaiting() {
        return databases.stream().mapToLong(OutboxRepository::waiting).sum();
    }

    private static long waiting(Database database) {
        var user = database.username();
        try (var connection =
                        DriverManager.getConnection(database.url(), user, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM outbox")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the outbox at " + database.url(), e);
        }
    }
}
