package io.loggia.feed.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The journal: what became of each event of a source. */
@ApplicationScoped
class JournalRepository {

    private static final UUID ABOVE_ALL = new UUID(-1, -1);

    private static final String COLUMNS =
            """
            SELECT id, event_id, type, subject, hash, data, fate, post, reason, field, received_at
            FROM activity
            """;

    private static final String INSERT =
            """
            INSERT INTO activity (id, source, event_id, type, subject, hash, data, fate, post,
                reason, field, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source, event_id) WHERE hash IS NOT NULL DO NOTHING
            """;

    private final Session session;

    JournalRepository(Session session) {
        this.session = session;
    }

    /** Those of these events that were taken, or are parked, by their ids. */
    Map<String, Entry> findTaken(UUID source, Collection<String> eventIds) {
        return session.createNativeQuery(
                        COLUMNS
                                + " WHERE source = :source AND hash IS NOT NULL"
                                + " AND event_id = ANY(:ids)",
                        Tuple.class)
                .setParameter("source", source)
                .setParameter("ids", eventIds.toArray(String[]::new))
                .getResultStream()
                .map(JournalRepository::entry)
                .filter(entry -> entry.eventId() != null)
                .collect(
                        Collectors.toMap(
                                entry -> String.valueOf(entry.eventId()), Function.identity()));
    }

    void addAll(UUID source, List<Entry> entries) {
        session.doWork(connection -> insert(connection, source, entries));
    }

    private static void insert(Connection connection, UUID source, List<Entry> entries)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Entry entry : entries) {
                fill(statement, source, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, UUID source, Entry entry)
            throws SQLException {
        @Nullable Refusal refusal = entry.refusal();
        statement.setObject(1, entry.id());
        statement.setObject(2, source);
        statement.setString(3, entry.eventId());
        statement.setString(4, entry.type());
        statement.setString(5, entry.subject());
        statement.setString(6, entry.hash());
        statement.setString(7, entry.data());
        statement.setString(8, entry.fate().name());
        statement.setObject(9, entry.postId());
        statement.setString(10, refusal == null ? null : refusal.reason().name());
        statement.setString(11, refusal == null ? null : refusal.field());
        statement.setObject(12, entry.receivedAt().atOffset(ZoneOffset.UTC));
    }

    /** The newest first, below a place in the list; of one fate, or of all. */
    List<Entry> page(UUID source, @Nullable Fate fate, @Nullable UUID before, int limit) {
        return session.createNativeQuery(
                        COLUMNS
                                + " WHERE source = :source AND id < :before"
                                + " AND (CAST(:fate AS text) IS NULL OR fate = :fate)"
                                + " ORDER BY id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("source", source)
                .setParameter("before", before == null ? ABOVE_ALL : before)
                .setParameter("fate", fate == null ? null : fate.name(), String.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(JournalRepository::entry)
                .toList();
    }

    Optional<Entry> find(UUID source, UUID id) {
        return session.createNativeQuery(
                        COLUMNS + " WHERE source = :source AND id = :id", Tuple.class)
                .setParameter("source", source)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(JournalRepository::entry);
    }

    /** A parked event has become a post; its data stay no longer. */
    void accept(UUID id, UUID postId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE activity SET fate = 'ACCEPTED', post = :post, data = NULL,
                            reason = NULL, field = NULL
                        WHERE id = :id
                        """)
                .setParameter("post", postId)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It stays parked, for another reason. */
    void explain(UUID id, Refusal refusal) {
        session.createNativeMutationQuery(
                        "UPDATE activity SET reason = :reason, field = :field WHERE id = :id")
                .setParameter("reason", refusal.reason().name())
                .setParameter("field", refusal.field(), String.class)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Clears away those of a source's oldest entries that are too old; looks at no others. */
    void clear(UUID source, Instant limit, int most) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM activity WHERE received_at < :limit AND id IN (
                            SELECT id FROM activity WHERE source = :source
                            ORDER BY id LIMIT :most)
                        """)
                .setParameter("source", source)
                .setParameter("limit", limit)
                .setParameter("most", most)
                .executeUpdate();
    }

    private static Entry entry(Tuple row) {
        String reason = row.get("reason", String.class);
        return new Entry(
                row.get("id", UUID.class),
                row.get("event_id", String.class),
                row.get("type", String.class),
                row.get("subject", String.class),
                row.get("hash", String.class),
                row.get("data", String.class),
                Fate.valueOf(row.get("fate", String.class)),
                row.get("post", UUID.class),
                reason == null
                        ? null
                        : new Refusal(Reason.valueOf(reason), row.get("field", String.class)),
                row.get("received_at", Instant.class));
    }
}
