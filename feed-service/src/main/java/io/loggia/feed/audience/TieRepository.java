package io.loggia.feed.audience;

import io.loggia.events.FollowChanged;
import io.loggia.events.Relation;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes the projection of follows. */
@ApplicationScoped
public class TieRepository {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What it returns stood there before the statement; nothing, if the row is as new already. */
    private static final String APPLY =
            """
            WITH before AS (SELECT relation FROM tie
                WHERE follower_id = :follower AND followee_id = :followee)
            INSERT INTO tie AS t
                (follower_id, followee_id, relation, bell, epoch, version, changed_at)
            VALUES (:follower, :followee, :relation, :bell, :epoch, :version, :at)
            ON CONFLICT (follower_id, followee_id) DO UPDATE SET
                relation = excluded.relation, bell = excluded.bell, epoch = excluded.epoch,
                version = excluded.version, changed_at = excluded.changed_at
            WHERE (excluded.epoch, excluded.version) > (t.epoch, t.version)
            RETURNING coalesce((SELECT relation FROM before), 'NONE')
            """;

    private final Session session;

    TieRepository(Session session) {
        this.session = session;
    }

    public List<UUID> listFolloweeIds(UUID readerId) {
        return session.createNativeQuery(
                        """
                        SELECT followee_id FROM tie
                        WHERE follower_id = :reader AND relation = 'FOLLOWING'
                        """,
                        UUID.class)
                .setParameter("reader", readerId)
                .getResultList();
    }

    /**
     * The next followers of a source in the order of their ids, after one of them or from the
     * start.
     */
    public List<UUID> pageFollowerIds(UUID source, @Nullable UUID afterId, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT follower_id FROM tie
                        WHERE followee_id = :source AND relation = 'FOLLOWING'
                            AND follower_id > :after
                        ORDER BY follower_id LIMIT :limit
                        """,
                        UUID.class)
                .setParameter("source", source)
                .setParameter("after", afterId == null ? BEFORE_ALL : afterId)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Who of these readers follows any of these sources now. */
    public List<UUID> listFollowersAmong(Collection<UUID> readers, Collection<UUID> sources) {
        return session.createNativeQuery(
                        """
                        SELECT DISTINCT follower_id FROM tie
                        WHERE follower_id = ANY(:readers) AND followee_id = ANY(:sources)
                            AND relation = 'FOLLOWING'
                        """,
                        UUID.class)
                .setParameter("readers", readers.toArray(UUID[]::new))
                .setParameter("sources", sources.toArray(UUID[]::new))
                .getResultList();
    }

    /** Applies one event; what stood there before, or empty if the row is as new already. */
    Optional<Relation> apply(Delivered<?> delivered, FollowChanged follow) {
        return session.createNativeQuery(APPLY, String.class)
                .setParameter("follower", follow.followerId())
                .setParameter("followee", follow.followeeId())
                .setParameter("relation", follow.relation().name())
                .setParameter("bell", Boolean.TRUE.equals(follow.bell()))
                .setParameter("epoch", delivered.epoch())
                .setParameter("version", follow.version())
                .setParameter("at", follow.changedAt())
                .uniqueResultOptional()
                .map(Relation::valueOf);
    }
}
