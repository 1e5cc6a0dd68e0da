package io.loggia.feed.post;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts what became of posts, in one query, however many. */
@ApplicationScoped
class TallyRepository {

    /** What is addressed to a group is counted within it alone. */
    private static final String SQL =
            """
            SELECT p.id,
                (SELECT count(*) FROM post a
                    WHERE a.parent_id = p.id AND a.deleted_at IS NULL
                        AND (a.audience <> 'GROUP' OR a.group_id = p.group_id)
                        AND a.author_id <> ALL(:leftOut)) AS replies,
                (SELECT count(*) FROM post r
                    WHERE r.repost_of_id = p.id AND r.deleted_at IS NULL AND r.audience <> 'GROUP'
                        AND r.author_id <> ALL(:leftOut)) AS reposts,
                EXISTS (SELECT 1 FROM post r
                    WHERE r.repost_of_id = p.id AND r.deleted_at IS NULL
                        AND r.author_id = :reader) AS own_repost,
                EXISTS (SELECT 1 FROM bookmark b
                    WHERE b.post = p.id AND b.reader_id = :reader) AS bookmarked
            FROM post p WHERE p.id = ANY(:ids)
            """;

    private final Session session;

    TallyRepository(Session session) {
        this.session = session;
    }

    /** For each of these posts, but for what some authors did. */
    Map<UUID, Tally> of(Collection<UUID> ids, UUID readerId, Set<UUID> leftOut) {
        Stream<Tuple> rows =
                session.createNativeQuery(SQL, Tuple.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setParameter("reader", readerId)
                        .setParameter("leftOut", leftOut.toArray(UUID[]::new))
                        .getResultStream();
        return rows.collect(toMap(row -> row.get("id", UUID.class), TallyRepository::of));
    }

    private static Tally of(Tuple row) {
        return new Tally(
                row.get("replies", Long.class),
                row.get("reposts", Long.class),
                row.get("own_repost", Boolean.class),
                row.get("bookmarked", Boolean.class));
    }
}
