package io.loggia.walk.installation;

import io.loggia.walk.installation.Installation.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a service that tells others of its state. */
public final class OwnerRepository {

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

    public OwnerRepository(Database database) {
        this.database = database;
    }

    /** From now on all is sent under this epoch. */
    public long beginEpoch() {
        var epoch = number(RAISE);
        number(LET_LEASES_GO);
        return epoch;
    }

    /** Asks for the present state of all of a topic; the answer is its number. */
    public long askFor(String topic) {
        return number("INSERT INTO replay (topic) VALUES (?) RETURNING id", topic);
    }

    public boolean isTold(long request) {
        return number(
                        "SELECT count(*) FROM replay WHERE finished_at IS NOT NULL AND id = ?",
                        request)
                == 1;
    }

    public long countTold(long request) {
        return number("SELECT sent FROM replay WHERE id = ?", request);
    }

    private long number(String sql, Object... parameters) {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask " + database.url(), e);
        }
    }
}
