package io.loggia.walk.rebuild;

import io.loggia.walk.installation.Installation.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a service that tells others of its state. */
final class OwnerRepository {

    /** By the clock, so that no epoch comes twice, whatever is restored meanwhile. */
    private static final String RAISE =
            """
            UPDATE epoch SET epoch = greatest(epoch + 1, CAST(extract(epoch FROM now()) AS bigint))
            RETURNING epoch
            """;

    /** Whoever sends reads the epoch when it takes its lease, and takes it anew at once. */
    private static final String LET_LEASES_GO =
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE application_name LIKE 'outbox-%' AND datname = current_database()
            """;

    private final Database database;

    OwnerRepository(Database database) {
        this.database = database;
    }

    /** From now on all is sent under this epoch. */
    long beginEpoch() {
        var epoch = number(RAISE);
        number(LET_LEASES_GO);
        return epoch;
    }

    /** Asks for the present state of all of a topic; the answer is its number. */
    long askFor(String topic) {
        return number("INSERT INTO replay (topic) VALUES ('" + topic + "') RETURNING id");
    }

    boolean isTold(long request) {
        return number(
                        "SELECT count(*) FROM replay WHERE finished_at IS NOT NULL AND id = "
                                + request)
                == 1;
    }

    long countTold(long request) {
        return number("SELECT sent FROM replay WHERE id = " + request);
    }

    private long number(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask " + database.url(), e);
        }
    }
}
