package io.loggia.feed.crossing;

import static java.util.stream.Collectors.toMap;

import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingState;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads and writes the projection of crossings. */
@ApplicationScoped
public class CrossingRepository {

    private final Session session;

    CrossingRepository(Session session) {
        this.session = session;
    }

    /** What is known of these posts, in one query; none, if there are no posts. */
    public Crossings findByPosts(Collection<UUID> postIds) {
        if (postIds.isEmpty()) {
            return Crossings.NONE;
        }
        Stream<Tuple> rows =
                session.createNativeQuery(
                                """
                                SELECT c.post, c.state, c.address, c.live_since, c.publish_at,
                                    c.rule, c.reason,
                                    CASE WHEN c.post_version BETWEEN r.from_version AND r.to_version
                                        THEN r.to_version ELSE c.post_version END AS post_version
                                FROM crossing c LEFT JOIN post_renaming r ON r.post = c.post
                                WHERE c.post = ANY(:posts)
                                """,
                                Tuple.class)
                        .setParameter("posts", postIds.toArray(UUID[]::new))
                        .getResultStream();
        return new Crossings(
                rows.map(CrossingRepository::crossing)
                        .collect(toMap(Crossing::postId, Function.identity())));
    }

    private static Crossing crossing(Tuple row) {
        return new Crossing(
                row.get("post", UUID.class),
                CrossingState.valueOf(row.get("state", String.class)),
                row.get("post_version", Long.class),
                row.get("address", String.class),
                row.get("live_since", Instant.class),
                row.get("publish_at", Instant.class),
                row.get("rule", String.class),
                row.get("reason", String.class));
    }

    /** Applies one event, unless the row is as new already. */
    void apply(Delivered<?> delivered, CrossingChanged crossing) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO crossing AS c
                            (post, state, post_version, address, live_since, publish_at, rule,
                                reason, epoch, version, changed_at)
                        VALUES (:post, :state, :postVersion, CAST(:address AS text),
                            CAST(:liveSince AS timestamptz), CAST(:publishAt AS timestamptz),
                            CAST(:rule AS text), CAST(:reason AS text), :epoch, :version, :at)
                        ON CONFLICT (post) DO UPDATE SET
                            state = excluded.state, post_version = excluded.post_version,
                            address = excluded.address, live_since = excluded.live_since,
                            publish_at = excluded.publish_at, rule = excluded.rule,
                            reason = excluded.reason, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (c.epoch, c.version)
                        """)
                .setParameter("post", crossing.postId())
                .setParameter("state", crossing.state().name())
                .setParameter("postVersion", crossing.postVersion())
                .setParameter("address", crossing.address())
                .setParameter("liveSince", crossing.liveSince())
                .setParameter("publishAt", crossing.publishAt())
                .setParameter("rule", crossing.rule())
                .setParameter("reason", crossing.reason())
                .setParameter("epoch", delivered.epoch())
                .setParameter("version", crossing.version())
                .setParameter("at", crossing.changedAt())
                .executeUpdate();
    }
}
