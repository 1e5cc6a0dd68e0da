package io.loggia.walk.model;

import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Installation.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the owners' databases, each what it owns, in read-only transactions. */
final class TruthRepository {

    private static final String PEOPLE =
            "SELECT id, handle FROM profile WHERE kind = 'PERSON' AND state = 'ACTIVE'";
    private static final String FOLLOWS =
            "SELECT follower_id, followee_id FROM tie WHERE relation = 'FOLLOWING'";
    private static final String BLOCKS = "SELECT blocker_id, blocked_id FROM block WHERE blocked";
    private static final String MUTES = "SELECT reader_id, muted_id FROM mute WHERE muted";
    private static final String SOURCES = "SELECT post, source FROM post_source";

    /** PostgreSQL orders uuid by its bytes, which is the order of timelines. */
    private static final String POSTS =
            """
            SELECT id, author_id, parent_author_id, audience, group_id, deleted_at IS NOT NULL,
                repost_of_id
            FROM post ORDER BY id DESC
            """;

    private final Installation installation;

    TruthRepository(Installation installation) {
        this.installation = installation;
    }

    Truth read() {
        try (var profile = connect(installation.database("profile"));
                var follow = connect(installation.database("follow"));
                var feed = connect(installation.database("feed"))) {
            return new Truth(
                    people(profile),
                    pairs(follow, FOLLOWS),
                    pairs(feed, BLOCKS),
                    pairs(feed, MUTES),
                    posts(feed));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the truth: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        database.url(), database.username(), database.password());
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Map<UUID, String> people(Connection profile) throws SQLException {
        var people = new HashMap<UUID, String>();
        each(profile, PEOPLE, row -> people.put(uuid(row, 1), row.getString(2)));
        return people;
    }

    private static Set<Pair> pairs(Connection database, String sql) throws SQLException {
        var pairs = new HashSet<Pair>();
        each(database, sql, row -> pairs.add(new Pair(uuid(row, 1), uuid(row, 2))));
        return pairs;
    }

    private static List<ModelPost> posts(Connection feed) throws SQLException {
        var sources = new HashMap<UUID, Set<UUID>>();
        each(
                feed,
                SOURCES,
                row ->
                        sources.computeIfAbsent(uuid(row, 1), post -> new HashSet<>())
                                .add(uuid(row, 2)));
        var posts = new ArrayList<ModelPost>();
        each(feed, POSTS, row -> posts.add(post(row, sources)));
        return posts;
    }

    private static ModelPost post(ResultSet row, Map<UUID, Set<UUID>> sources) throws SQLException {
        return new ModelPost(
                uuid(row, 1),
                uuid(row, 2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getBoolean(6),
                row.getObject(7, UUID.class),
                sources.getOrDefault(uuid(row, 1), Set.of()));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static void each(Connection database, String sql, RowReader reader)
            throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
