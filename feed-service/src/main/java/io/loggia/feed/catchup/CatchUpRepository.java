package io.loggia.feed.catchup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What may be picked, what others did with it, and what has been marked as read. */
@ApplicationScoped
class CatchUpRepository {

    /**
     * Each source is read off its index, so that the cost grows with their number and not with that
     * of all posts.
     */
    private static final String CANDIDATES =
            """
            SELECT DISTINCT newest.post FROM (
                SELECT of_source.post FROM unnest(:sources) AS followed (source)
                CROSS JOIN LATERAL (
                    SELECT s.post FROM post_source s
                    WHERE s.source = followed.source AND s.post > :after
                    ORDER BY s.post DESC LIMIT :each) AS of_source
                UNION ALL
                (SELECT m.post FROM post_mention m
                    WHERE m.mentioned = :reader AND m.post > :after
                    ORDER BY m.post DESC LIMIT :each)) AS newest
            WHERE NOT EXISTS (SELECT 1 FROM catch_up_read r
                WHERE r.reader_id = :reader AND r.post = newest.post)
            ORDER BY newest.post DESC LIMIT :limit
            """;

    /** Replies and reposts that are as wide as the post; none is wider. */
    private static final String SIGNALS =
            """
            SELECT wanted.post,
                coalesce(r.people, 0) AS reacted, coalesce(r.followed, 0) AS followed,
                ARRAY (SELECT DISTINCT a.author_id FROM post a
                    WHERE a.parent_id = wanted.post AND a.deleted_at IS NULL
                        AND a.author_id = ANY (:followees)) AS answered,
                ARRAY (SELECT DISTINCT o.author_id FROM post o
                    WHERE o.repost_of_id = wanted.post AND o.deleted_at IS NULL
                        AND o.author_id = ANY (:followees)) AS passed_on
            FROM unnest(:posts) AS wanted (post)
            LEFT JOIN LATERAL (
                SELECT count(*) AS people,
                    count(*) FILTER (WHERE x.reader_id = ANY (:followees)) AS followed
                FROM reaction x
                WHERE x.post = wanted.post AND x.kinds <> '{}' AND x.reader_id <> ALL (:hidden)
            ) AS r ON true
            """;

    private static final String KNOWN =
            """
            SELECT post FROM catch_up_read WHERE reader_id = :reader AND post = ANY (:posts)
            UNION
            SELECT post FROM reaction
            WHERE reader_id = :reader AND post = ANY (:posts) AND kinds <> '{}'
            UNION
            SELECT parent_id FROM post
            WHERE author_id = :reader AND parent_id = ANY (:posts) AND deleted_at IS NULL
            UNION
            SELECT repost_of_id FROM post
            WHERE author_id = :reader AND repost_of_id = ANY (:posts) AND deleted_at IS NULL
            """;

    private final Session session;

    CatchUpRepository(Session session) {
        this.session = session;
    }

    /** The newest post of home that has been read. */
    Optional<UUID> findLastRead(UUID readerId) {
        return session.createNativeQuery(
                        """
                        SELECT last_read_id FROM marker
                        WHERE reader_id = :reader AND timeline = 'home'
                        """,
                        UUID.class)
                .setParameter("reader", readerId)
                .uniqueResultOptional();
    }

    /** Above that id, but for what is marked as read; at most {@code each} of a source. */
    List<UUID> listCandidates(
            UUID readerId, Collection<UUID> sources, UUID after, int each, int limit) {
        return session.createNativeQuery(CANDIDATES, UUID.class)
                .setParameter("sources", array(sources))
                .setParameter("reader", readerId)
                .setParameter("after", after)
                .setParameter("each", each)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those of these posts that are marked as read, or that the reader has said something to. */
    Set<UUID> listKnown(UUID readerId, Collection<UUID> postIds) {
        return Set.copyOf(
                session.createNativeQuery(KNOWN, UUID.class)
                        .setParameter("reader", readerId)
                        .setParameter("posts", array(postIds))
                        .getResultList());
    }

    /** By post. Nobody of {@code hidden} counts; whom the reader follows is without these. */
    Map<UUID, Signals> listSignals(
            Collection<UUID> postIds, Collection<UUID> followees, Collection<UUID> hidden) {
        Stream<Tuple> rows =
                session.createNativeQuery(SIGNALS, Tuple.class)
                        .setParameter("posts", array(postIds))
                        .setParameter("followees", array(followees))
                        .setParameter("hidden", array(hidden))
                        .getResultStream();
        return rows.collect(
                Collectors.toMap(
                        row -> row.get("post", UUID.class),
                        row ->
                                new Signals(
                                        row.get("reacted", Long.class),
                                        row.get("followed", Long.class),
                                        List.of(row.get("answered", UUID[].class)),
                                        List.of(row.get("passed_on", UUID[].class)))));
    }

    /** Again changes nothing. */
    void mark(UUID readerId, UUID postId, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO catch_up_read (reader_id, post, marked_at)
                        VALUES (:reader, :post, :at) ON CONFLICT DO NOTHING
                        """)
                .setParameter("reader", readerId)
                .setParameter("post", postId)
                .setParameter("at", at)
                .executeUpdate();
    }

    void unmark(UUID readerId, UUID postId) {
        session.createNativeMutationQuery(
                        "DELETE FROM catch_up_read WHERE reader_id = :reader AND post = :post")
                .setParameter("reader", readerId)
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** What was marked before that time. */
    void forgetBefore(UUID readerId, Instant time) {
        session.createNativeMutationQuery(
                        "DELETE FROM catch_up_read WHERE reader_id = :reader AND marked_at < :time")
                .setParameter("reader", readerId)
                .setParameter("time", time)
                .executeUpdate();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
