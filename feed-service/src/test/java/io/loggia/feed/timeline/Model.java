package io.loggia.feed.timeline;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What a home timeline has to be, as one statement that shares nothing with the code. */
final class Model {

    private static final String HOME =
            """
            WITH followed AS (
                SELECT followee_id AS id FROM tie WHERE follower_id = ? AND relation = 'FOLLOWING')
            SELECT p.id FROM post p
            WHERE p.deleted_at IS NULL
                AND EXISTS (SELECT 1 FROM post_source s WHERE s.post = p.id
                    AND (s.source = ? OR s.source IN (SELECT id FROM followed)))
                AND (p.parent_id IS NULL OR p.parent_author_id = ?
                    OR p.parent_author_id IN (SELECT id FROM followed))
                AND NOT EXISTS (SELECT 1 FROM mute m
                    WHERE m.reader_id = ? AND m.muted_id = p.author_id AND m.muted)
                AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocked
                    AND ((b.blocker_id = ? AND b.blocked_id = p.author_id)
                        OR (b.blocked_id = ? AND b.blocker_id = p.author_id)))
            ORDER BY p.id DESC
            """;

    private Model() {}

    static List<UUID> home(UUID readerId) throws SQLException {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement query = connection.prepareStatement(HOME)) {
            for (int i = 1; i <= 6; i++) {
                query.setObject(i, readerId);
            }
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }
}
