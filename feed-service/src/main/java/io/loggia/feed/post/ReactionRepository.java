package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What readers said about posts by one tap. A row stays, without kinds in the end. */
@ApplicationScoped
class ReactionRepository {

    private static final String COUNT =
            """
            SELECT r.post, kind, count(*) AS n, bool_or(r.reader_id = :reader) AS own
            FROM reaction r CROSS JOIN unnest(r.kinds) AS kind
            WHERE r.post = ANY(:posts) AND r.reader_id <> ALL(:leftOut)
            GROUP BY r.post, kind
            """;

    private final Session session;

    ReactionRepository(Session session) {
        this.session = session;
    }

    /** Tells whether that was not said before. */
    boolean add(UUID postId, UUID readerId, ReactionKind kind, Instant at) {
        return change(
                """
                INSERT INTO reaction AS r (post, reader_id, kinds, version, changed_at)
                VALUES (:post, :reader, ARRAY[CAST(:kind AS text)], 1, :at)
                ON CONFLICT (post, reader_id) DO UPDATE SET
                    kinds = r.kinds || excluded.kinds, version = r.version + 1,
                    changed_at = excluded.changed_at
                WHERE NOT excluded.kinds <@ r.kinds
                """,
                postId,
                readerId,
                kind,
                at);
    }

    /** Tells whether that was said until now. */
    boolean remove(UUID postId, UUID readerId, ReactionKind kind, Instant at) {
        return change(
                """
                UPDATE reaction SET kinds = array_remove(kinds, CAST(:kind AS text)),
                    version = version + 1, changed_at = :at
                WHERE post = :post AND reader_id = :reader AND CAST(:kind AS text) = ANY(kinds)
                """,
                postId,
                readerId,
                kind,
                at);
    }

    private boolean change(String sql, UUID postId, UUID readerId, ReactionKind kind, Instant at) {
        return session.createNativeMutationQuery(sql)
                        .setParameter("post", postId)
                        .setParameter("reader", readerId)
                        .setParameter("kind", kind.word())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** The reactions to each of these posts, but for those of some readers. */
    List<ReactionCount> count(Collection<UUID> postIds, UUID readerId, Set<UUID> leftOut) {
        Stream<Tuple> rows =
                session.createNativeQuery(COUNT, Tuple.class)
                        .setParameter("reader", readerId)
                        .setParameter("posts", postIds.toArray(UUID[]::new))
                        .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                        .getResultStream();
        return rows.map(ReactionRepository::of).toList();
    }

    private static ReactionCount of(Tuple row) {
        return new ReactionCount(
                row.get("post", UUID.class),
                ReactionKind.of(row.get("kind", String.class)).orElseThrow(),
                row.get("n", Long.class),
                row.get("own", Boolean.class));
    }

    /** How many readers said one thing about a post; {@code own} if the one who asks is of them. */
    record ReactionCount(UUID postId, ReactionKind kind, long count, boolean own) {

        static Map<ReactionKind, Long> byKind(List<ReactionCount> counts) {
            Map<ReactionKind, Long> byKind = new EnumMap<>(ReactionKind.class);
            counts.forEach(one -> byKind.put(one.kind(), one.count()));
            return byKind;
        }

        static List<ReactionKind> ownKinds(List<ReactionCount> counts) {
            return counts.stream()
                    .filter(ReactionCount::own)
                    .map(ReactionCount::kind)
                    .sorted()
                    .toList();
        }
    }
}
