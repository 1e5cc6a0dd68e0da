package io.loggia.feed.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who filters which words. */
@ApplicationScoped
public class FilterRepository {

    private final Session session;

    FilterRepository(Session session) {
        this.session = session;
    }

    /** Those of a reader that hold at that time, the oldest first. */
    public List<WordFilter> listHolding(UUID readerId, Instant at) {
        return session.createNativeQuery(
                        """
                        SELECT id, phrase, manner, until FROM word_filter
                        WHERE reader_id = :reader AND (until IS NULL OR until > :at) ORDER BY id
                        """,
                        Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("at", at)
                .getResultStream()
                .map(FilterRepository::filter)
                .toList();
    }

    /** All of a reader, those that have ended too, in the order in which they were made. */
    List<WordFilter> page(UUID readerId, UUID after, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT id, phrase, manner, until FROM word_filter
                        WHERE reader_id = :reader AND id > :after ORDER BY id LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(FilterRepository::filter)
                .toList();
    }

    long count(UUID readerId) {
        return session.createNativeQuery(
                        "SELECT count(*) FROM word_filter WHERE reader_id = :reader", Long.class)
                .setParameter("reader", readerId)
                .getSingleResult();
    }

    void add(UUID readerId, WordFilter filter) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO word_filter (id, reader_id, phrase, manner, until)
                        VALUES (:id, :reader, :phrase, :manner, CAST(:until AS timestamptz))
                        """)
                .setParameter("id", filter.id())
                .setParameter("reader", readerId)
                .setParameter("phrase", filter.phrase())
                .setParameter("manner", filter.manner().name())
                .setParameter("until", filter.until(), Instant.class)
                .executeUpdate();
    }

    /** False where the reader has none of that id. */
    boolean change(UUID readerId, WordFilter filter) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE word_filter SET phrase = :phrase, manner = :manner,
                                    until = CAST(:until AS timestamptz)
                                WHERE id = :id AND reader_id = :reader
                                """)
                        .setParameter("phrase", filter.phrase())
                        .setParameter("manner", filter.manner().name())
                        .setParameter("until", filter.until(), Instant.class)
                        .setParameter("id", filter.id())
                        .setParameter("reader", readerId)
                        .executeUpdate()
                == 1;
    }

    void remove(UUID readerId, UUID id) {
        session.createNativeMutationQuery(
                        "DELETE FROM word_filter WHERE id = :id AND reader_id = :reader")
                .setParameter("id", id)
                .setParameter("reader", readerId)
                .executeUpdate();
    }

    private static WordFilter filter(Tuple row) {
        return new WordFilter(
                row.get(0, UUID.class),
                row.get(1, String.class),
                Manner.valueOf(row.get(2, String.class)),
                row.get(3, Instant.class));
    }
}
