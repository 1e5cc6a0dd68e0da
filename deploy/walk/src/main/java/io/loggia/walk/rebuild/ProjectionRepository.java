package io.loggia.walk.rebuild;

import io.loggia.walk.installation.Installation;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The rows of a projection. */
final class ProjectionRepository {

    private final Installation installation;

    ProjectionRepository(Installation installation) {
        this.installation = installation;
    }

    /**
     * Removes what was told of before that epoch and not since; how many rows that were. Version 0
     * is a row that nobody told of: its event is still under way.
     */
    int removeOlder(Projection projection, long epoch) {
        var database = installation.database(projection.database());
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.username(), database.password());
                var removal =
                        connection.prepareStatement(
                                "DELETE FROM "
                                        + projection.table()
                                        + " WHERE epoch < ? AND version > 0")) {
            removal.setLong(1, epoch);
            return removal.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot clear " + projection, e);
        }
    }
}
