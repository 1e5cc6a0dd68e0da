package io.loggia.walk.journey;

import io.loggia.walk.installation.Installation;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Knows what nobody outside may: how a picture is called there before it is public. */
final class OutwardNameRepository {

    private static final String FIND =
            "SELECT name FROM outward_picture WHERE media = ? AND state = 'THERE'";

    private final Installation installation;

    OutwardNameRepository(Installation installation) {
        this.installation = installation;
    }

    String require(String mediaId) {
        var feed = installation.database("feed");
        try (var connection =
                        DriverManager.getConnection(feed.url(), feed.username(), feed.password());
                var query = connection.prepareStatement(FIND)) {
            query.setObject(1, UUID.fromString(mediaId));
            try (var row = query.executeQuery()) {
                Expect.that(row.next(), "no copy for outside of " + mediaId);
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read feed: " + e.getMessage(), e);
        }
    }
}
