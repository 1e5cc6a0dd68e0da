package io.loggia.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Appends to the journal and reads it. */
@ApplicationScoped
class JournalRepository {

    private static final String SELECT =
            """
            SELECT j.number, j.at, j.act, j.detail_hash, j.hash,
                d.salt, d.%s, d.%s, d.%s, d.rule, d.reason
            FROM journal j LEFT JOIN journal_detail d USING (number)
            """;

    private static final String INSERT_DETAIL =
            """
            INSERT INTO journal_detail (number, salt, %s, %s, %s, rule, reason)
            VALUES (:number, :salt, :steward, CAST(:profile AS uuid), CAST(:post AS uuid), :rule,
                :reason)
            """;

    private final Session session;
    private final String select;
    private final String insertDetail;
    private final long lock;

    JournalRepository(Session session, JournalTable table) {
        this.session = session;
        select = named(SELECT, table);
        insertDetail = named(INSERT_DETAIL, table);
        lock = table.lock();
    }

    private static String named(String sql, JournalTable table) {
        return sql.formatted(table.stewardColumn(), table.profileColumn(), table.postColumn());
    }

    /** An entry's number and hash, for the next one to follow. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Link(long number, byte[] hash) {}

    /** One at a time, until the transaction ends: a chain has one end. */
    void lock() {
        session.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)", String.class)
                .setParameter("lock", lock)
                .getSingleResult();
    }

    Link last() {
        return session.createNativeQuery(
                        "SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1",
                        Tuple.class)
                .getResultStream()
                .map(row -> new Link(row.get(0, Long.class), row.get(1, byte[].class)))
                .findFirst()
                .orElseGet(() -> new Link(0, Chain.beginning()));
    }

    void append(Entry entry) {
        Deed deed = Objects.requireNonNull(entry.deed());
        session.createNativeMutationQuery(
                        """
                        INSERT INTO journal (number, at, act, detail_hash, hash)
                        VALUES (:number, :at, :act, :detailHash, :hash)
                        """)
                .setParameter("number", entry.number())
                .setParameter("at", entry.at())
                .setParameter("act", entry.act())
                .setParameter("detailHash", entry.detailHash())
                .setParameter("hash", entry.hash())
                .executeUpdate();
        session.createNativeMutationQuery(insertDetail)
                .setParameter("number", entry.number())
                .setParameter("salt", Objects.requireNonNull(entry.salt()))
                .setParameter("steward", deed.stewardId())
                .setParameter("profile", deed.profileId(), UUID.class)
                .setParameter("post", deed.postId(), UUID.class)
                .setParameter("rule", deed.rule())
                .setParameter("reason", deed.reason())
                .executeUpdate();
    }

    /** From the newest to the oldest. */
    List<Entry> page(long before, int limit) {
        return session
                .createNativeQuery(
                        select + "WHERE j.number < :before ORDER BY j.number DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(JournalRepository::entry)
                .toList();
    }

    /** From the oldest to the newest. */
    List<Entry> listAfter(long number, int limit) {
        return session
                .createNativeQuery(
                        select + "WHERE j.number > :number ORDER BY j.number LIMIT :limit",
                        Tuple.class)
                .setParameter("number", number)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(JournalRepository::entry)
                .toList();
    }

    private static Entry entry(Tuple row) {
        String act = row.get(2, String.class);
        return new Entry(
                row.get(0, Long.class),
                row.get(1, Instant.class),
                act,
                row.get(3, byte[].class),
                row.get(4, byte[].class),
                row.get(5, byte[].class),
                deed(act, row));
    }

    private static @Nullable Deed deed(String act, Tuple row) {
        return row.get(6) == null
                ? null
                : new Deed(
                        act,
                        row.get(6, UUID.class),
                        row.get(7, UUID.class),
                        row.get(8, UUID.class),
                        row.get(9, String.class),
                        row.get(10, String.class));
    }
}
