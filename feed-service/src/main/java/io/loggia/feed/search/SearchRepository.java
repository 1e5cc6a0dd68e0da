package io.loggia.feed.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The ids of posts that match, and words that nearly do. Words that are in many posts are found
 * among the newest, those that are in few by the index: so neither is much work, whatever the
 * number of posts. What is too much all the same ends as {@link FeedProblem#SEARCH_TOO_BROAD}.
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

    /**
     * To each word that is in none of the newest posts some that are, and differ from it in a
     * letter or, if it is longer, in two; the nearest first. What takes too long is not guessed.
     */
    Map<String, List<String>> near(Sought sought, List<String> words) {
        return pairs(SearchStatement.near(sought, words, config.newest())).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** How words in one spelling are written in a text. */
    Map<String, String> spellings(String text, Collection<String> words) {
        return pairs(SearchStatement.written(text, words)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    private List<Map.Entry<String, String>> pairs(SearchStatement search) {
        return run(search, row -> Map.entry(row.getString(1), row.getString(2))).orElse(List.of());
    }

    private List<UUID> list(SearchStatement search) {
        return run(search, row -> row.getObject(1, UUID.class))
                .orElseThrow(FeedProblem.SEARCH_TOO_BROAD::exception);
    }

    /** What a row says. */
    private interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Empty where it would have taken longer than it may. */
    private <T> Optional<List<T>> run(SearchStatement search, Reader<T> reader) {
        enter();
        try {
            return look(search, reader);
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

    private <T> Optional<List<T>> look(SearchStatement search, Reader<T> reader) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = prepare(connection, search)) {
                bound(connection);
                return Optional.of(rows(query, reader));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                return Optional.empty();
            }
            throw new PersistenceException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, SearchStatement search)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(search.sql());
        int at = 1;
        for (Object value : search.values()) {
            query.setObject(at++, inJdbc(connection, value));
        }
        return query;
    }

    private static Object inJdbc(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray());
            case String[] words -> connection.createArrayOf("text", words);
            default -> value;
        };
    }

    /** Until the transaction ends. */
    private void bound(Connection connection) throws SQLException {
        try (PreparedStatement settings = connection.prepareStatement(BOUNDS)) {
            settings.setString(1, Long.toString(config.patience().toMillis()));
            settings.execute();
        }
    }

    private static <T> List<T> rows(PreparedStatement query, Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                read.add(reader.read(rows));
            }
        }
        return read;
    }
}
