package io.loggia.feed.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ids of timelines as PostgreSQL has them: all posts of some sources, newest first, whoever may
 * see them. Its cost grows with the number of sources and the limit, not with the number of posts.
 */
@ApplicationScoped
class SkeletonRepository {

    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private static final String OF_SOURCES =
            """
            SELECT DISTINCT newest.post
            FROM unnest(?) AS followed (source)
            CROSS JOIN LATERAL (
                SELECT post FROM post_source
                WHERE post_source.source = followed.source AND post < ?
                ORDER BY post DESC LIMIT ?) AS newest
            ORDER BY newest.post DESC LIMIT ?
            """;

    /** Replies stand in their threads, and reposts are there already. */
    private static final String OF_COMPANY =
            """
            SELECT id FROM post
            WHERE deleted_at IS NULL AND audience <> 'GROUP' AND parent_id IS NULL
                AND repost_of_id IS NULL AND id < ?
            ORDER BY id DESC LIMIT ?
            """;

    private static final String IN_GROUPS =
            """
            SELECT newest.post
            FROM author AS g
            CROSS JOIN LATERAL (
                SELECT s.post FROM post_source s JOIN post p ON p.id = s.post
                WHERE s.source = g.id AND p.group_id = g.id AND p.deleted_at IS NULL
                    AND p.author_id <> ALL (?)
                ORDER BY s.post DESC LIMIT 1) AS newest
            WHERE g.id = ANY (?) AND g.kind = 'GROUP' AND g.state = 'ACTIVE'
            """;

    private static final String SOURCES =
            "SELECT source, post FROM post_source WHERE post = ANY(?) ORDER BY post, source";

    private final DataSource database;

    SkeletonRepository(DataSource database) {
        this.database = database;
    }

    /** The newest posts of any of these sources below a cursor, each once. */
    List<UUID> newest(Collection<UUID> sources, @Nullable UUID before, int limit) {
        if (sources.isEmpty()) {
            return List.of();
        }
        return list(
                OF_SOURCES,
                (connection, query) -> {
                    query.setArray(1, connection.createArrayOf("uuid", sources.toArray()));
                    query.setObject(2, below(before));
                    query.setInt(3, limit);
                    query.setInt(4, limit);
                });
    }

    /** The newest posts that began a thread for the whole company, below a cursor. */
    List<UUID> newestOfCompany(@Nullable UUID before, int limit) {
        return list(
                OF_COMPANY,
                (_, query) -> {
                    query.setObject(1, below(before));
                    query.setInt(2, limit);
                });
    }

    /** The newest post in each of these that is a group, but for what those authors wrote. */
    List<UUID> newestInGroups(Collection<UUID> groupIds, Collection<UUID> notBy) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        return list(
                IN_GROUPS,
                (connection, query) -> {
                    query.setArray(1, connection.createArrayOf("uuid", notBy.toArray()));
                    query.setArray(2, connection.createArrayOf("uuid", groupIds.toArray()));
                });
    }

    /**
     * Where these posts come from now: each source with those of them that do, the oldest first. A
     * post that PostgreSQL does not have comes from nowhere.
     */
    Map<UUID, List<UUID>> listBySource(Collection<UUID> postIds) {
        Map<UUID, List<UUID>> posts = new LinkedHashMap<>();
        if (!postIds.isEmpty()) {
            read(
                    SOURCES,
                    (connection, query) ->
                            query.setArray(1, connection.createArrayOf("uuid", postIds.toArray())),
                    row ->
                            posts.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(row.getObject(2, UUID.class)));
        }
        return posts;
    }

    private static UUID below(@Nullable UUID before) {
        return before == null ? ABOVE_ALL : before;
    }

    private List<UUID> list(String sql, Parameters parameters) {
        List<UUID> ids = new ArrayList<>();
        read(sql, parameters, row -> ids.add(row.getObject(1, UUID.class)));
        return ids;
    }

    private void read(String sql, Parameters parameters, Row reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            parameters.set(connection, query);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private interface Parameters {
        void set(Connection connection, PreparedStatement query) throws SQLException;
    }
}
