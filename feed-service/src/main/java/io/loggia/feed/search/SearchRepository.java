package io.loggia.feed.search;

import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ids of posts that match. Words that are in many posts are found among the newest, those that
 * are in few by the index: so neither is much work, whatever the number of posts. What is too much
 * all the same ends as {@link FeedProblem#SEARCH_TOO_BROAD}.
 */
@ApplicationScoped
class SearchRepository {

    /** Planned for its values each time: what is best depends on how frequent the words are. */
    private static final String BOUNDS =
            """
            SELECT set_config('statement_timeout', ?, true),
                set_config('plan_cache_mode', 'force_custom_plan', true)
            """;

    private static final String CANCELLED = "57014";

    /** So many connections searches hold at once: the others are for whoever reads. */
    private static final int AT_ONCE = 4;

    private final DataSource database;
    private final SearchConfig config;
    private final Semaphore room = new Semaphore(AT_ONCE);

    SearchRepository(DataSource database, SearchConfig config) {
        this.database = database;
        this.config = config;
    }

    /** The newest matches below a cursor, without a gap. */
    List<UUID> newest(Sought sought, @Nullable UUID cursor, int limit) {
        UUID before = cursor == null ? sought.below() : cursor;
        if (sought.terms().isEmpty()) {
            return list(SearchStatement.byOperators(sought, before, limit));
        }
        List<UUID> recent =
                list(SearchStatement.amongNewest(sought, before, config.newest(), limit));
        return recent.size() == limit
                ? recent
                : list(SearchStatement.byIndex(sought, before, limit));
    }

    private List<UUID> list(SearchStatement search) {
        enter();
        try {
            return look(search);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw FeedProblem.UNAVAILABLE.exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FeedProblem.UNAVAILABLE.exception();
        }
    }

    private List<UUID> look(SearchStatement search) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = prepare(connection, search)) {
                bound(connection);
                return ids(query);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                throw FeedProblem.SEARCH_TOO_BROAD.exception();
            }
            throw new PersistenceException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, SearchStatement search)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(search.sql());
        int at = 1;
        for (Object value : search.values()) {
            query.setObject(
                    at++,
                    value instanceof Collection<?> ids
                            ? connection.createArrayOf("uuid", ids.toArray())
                            : value);
        }
        return query;
    }

    /** Until the transaction ends. */
    private void bound(Connection connection) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(BOUNDS)) {
            settings.setString(1, Long.toString(config.patience().toMillis()));
            settings.execute();
        }
    }

    private static List<UUID> ids(PreparedStatement query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
