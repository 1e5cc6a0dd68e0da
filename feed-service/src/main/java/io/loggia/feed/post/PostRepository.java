package io.loggia.feed.post;

import static java.util.stream.Collectors.toMap;

import io.loggia.events.Audience;
import io.loggia.feed.audience.PostFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads posts with all that is needed to judge and present them, and locks them for change. */
@ApplicationScoped
public class PostRepository {

    private static final String BY_IDS =
            """
            SELECT p.id, p.author_id, p.parent_id, p.parent_author_id, p.thread_id, p.audience,
                p.group_id, p.text, p.html, p.version, p.published_at, p.edited_at,
                p.deleted_at IS NOT NULL AS deleted,
                CASE WHEN p.deleted_at IS NULL THEN p.quote_of_id END AS quote_of_id,
                CASE WHEN p.deleted_at IS NULL THEN p.answers_id END AS answers_id,
                o.id AS o_id, o.author_id AS o_author_id, o.parent_id AS o_parent_id,
                o.parent_author_id AS o_parent_author_id, o.audience AS o_audience,
                o.group_id AS o_group_id, o.deleted_at IS NOT NULL AS o_deleted,
                EXISTS(SELECT 1 FROM post_media a WHERE a.post = p.id) AS has_media,
                EXISTS(SELECT 1 FROM poll q WHERE q.post = p.id) AS has_poll,
                ARRAY(SELECT s.source FROM post_source s WHERE s.post = p.id) AS sources,
                ARRAY(SELECT m.mentioned FROM post_mention m WHERE m.post = p.id) AS mentions,
                ARRAY(SELECT t.slug FROM post_source s JOIN topic t ON t.id = s.source
                    WHERE s.post = p.id ORDER BY t.slug) AS topics
            FROM post p LEFT JOIN post o ON o.id = p.repost_of_id
            WHERE p.id = ANY(:ids)
            """;

    private static final String INSERT =
            """
            INSERT INTO post (id, author_id, thread_id, audience, text, html, version, published_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Through tombstones too: what stands on them may still be for the world. */
    private static final String FOR_THE_WORLD_ON =
            """
            WITH RECURSIVE standing AS (
                SELECT CAST(:post AS uuid) AS id
                UNION
                SELECT upon.id FROM standing CROSS JOIN LATERAL (
                    SELECT id FROM post WHERE parent_id = standing.id AND audience = 'WORLD'
                    UNION ALL
                    SELECT id FROM post WHERE quote_of_id = standing.id AND audience = 'WORLD'
                ) AS upon)
            SELECT id FROM standing WHERE id <> :post ORDER BY id
            """;

    private final Session session;

    PostRepository(Session session) {
        this.session = session;
    }

    public Optional<PostRow> findById(UUID id) {
        return Optional.ofNullable(findByIds(List.of(id)).get(id));
    }

    /** The existing ones of these posts, tombstones too, in one query. */
    public Map<UUID, PostRow> findByIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Stream<Tuple> rows =
                session.createNativeQuery(BY_IDS, Tuple.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultStream();
        return rows.map(PostRepository::row).collect(toMap(PostRow::id, Function.identity()));
    }

    /** Whether a thread holds that many posts, tombstones too. */
    boolean holdsAtLeast(UUID threadId, int posts) {
        return !session.createNativeQuery(
                        "SELECT 1 FROM post WHERE thread_id = :thread OFFSET :most LIMIT 1",
                        Integer.class)
                .setParameter("thread", threadId)
                .setParameter("most", posts - 1)
                .getResultList()
                .isEmpty();
    }

    void add(Post post) {
        session.persist(post);
        session.flush();
    }

    /** New posts that answer, quote and pass on nothing. */
    void addAll(List<Post> posts) {
        session.doWork(connection -> insert(connection, posts));
    }

    private static void insert(Connection connection, List<Post> posts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (Post post : posts) {
                statement.setObject(1, post.id());
                statement.setObject(2, post.authorId());
                statement.setObject(3, post.threadId());
                statement.setString(4, post.audience().name());
                statement.setString(5, post.text());
                statement.setString(6, post.html());
                statement.setLong(7, post.version());
                statement.setObject(8, post.publishedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The post, locked until the transaction ends. */
    Optional<Post> findForUpdate(UUID id) {
        return Optional.ofNullable(session.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The posts next after that id, in the order of ids; nobody changes them meanwhile. */
    List<Post> holdAfter(UUID after, int limit) {
        return session.createQuery("FROM Post p WHERE p.id > :after ORDER BY p.id", Post.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    /** Somebody's standing repost of what this id stands for. */
    Optional<UUID> findRepostId(UUID authorId, UUID postId) {
        return session.createNativeQuery(
                        """
                        SELECT id FROM post
                        WHERE author_id = :author AND deleted_at IS NULL AND repost_of_id IN (
                            SELECT coalesce(p.repost_of_id, p.id) FROM post p WHERE p.id = :post)
                        """,
                        UUID.class)
                .setParameter("author", authorId)
                .setParameter("post", postId)
                .uniqueResultOptional();
    }

    /** The standing reposts of a post, locked until the transaction ends. */
    List<Post> listRepostsForUpdate(UUID postId) {
        return session.createQuery(
                        "FROM Post p WHERE p.repostOfId = :post AND p.deletedAt IS NULL"
                                + " ORDER BY p.id",
                        Post.class)
                .setParameter("post", postId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Those of these posts that are for the world; they stay so until the transaction ends. In the
     * order of ids, as whoever narrows locks them.
     */
    Set<UUID> holdForTheWorld(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                session.createNativeQuery(
                                """
                                SELECT id FROM post
                                WHERE id = ANY(:ids) AND audience = 'WORLD' AND deleted_at IS NULL
                                ORDER BY id FOR SHARE
                                """,
                                UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /**
     * The standing posts for the world that answer or quote this one, at any depth, locked until
     * the transaction ends. Whoever writes one holds what it stands on, so once a look finds no
     * more, there are none and can be none.
     */
    List<Post> listForTheWorldOnForUpdate(UUID postId) {
        Set<UUID> locked = new HashSet<>();
        List<Post> posts = List.of();
        for (List<UUID> ids = idsForTheWorldOn(postId);
                !locked.containsAll(ids);
                ids = idsForTheWorldOn(postId)) {
            posts = listForUpdate(ids);
            locked.addAll(ids);
        }
        return posts.stream().filter(Post::isForTheWorld).filter(p -> !p.isDeleted()).toList();
    }

    private List<UUID> idsForTheWorldOn(UUID postId) {
        return session.createNativeQuery(FOR_THE_WORLD_ON, UUID.class)
                .setParameter("post", postId)
                .getResultList();
    }

    List<Post> listForUpdate(List<UUID> ids) {
        return session.createQuery("FROM Post p WHERE p.id IN :ids ORDER BY p.id", Post.class)
                .setParameterList("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static PostRow row(Tuple row) {
        return new PostRow(
                facts(row, "", row.get("o_id") == null ? null : facts(row, "o_", null)),
                row.get("thread_id", UUID.class),
                row.get("quote_of_id", UUID.class),
                row.get("answers_id", UUID.class),
                row.get("text", String.class),
                row.get("html", String.class),
                Set.of(row.get("sources", UUID[].class)),
                List.of(row.get("mentions", UUID[].class)),
                List.of(row.get("topics", String[].class)),
                row.get("version", Long.class),
                row.get("published_at", Instant.class),
                row.get("edited_at", Instant.class),
                row.get("has_media", Boolean.class),
                row.get("has_poll", Boolean.class));
    }

    /** Of the post itself, or of what it passes on: the same columns under another prefix. */
    private static PostFacts facts(Tuple row, String prefix, @Nullable PostFacts repostOf) {
        return new PostFacts(
                row.get(prefix + "id", UUID.class),
                row.get(prefix + "author_id", UUID.class),
                row.get(prefix + "parent_id", UUID.class),
                row.get(prefix + "parent_author_id", UUID.class),
                Audience.valueOf(row.get(prefix + "audience", String.class)),
                row.get(prefix + "group_id", UUID.class),
                row.get(prefix + "deleted", Boolean.class),
                repostOf);
    }
}
