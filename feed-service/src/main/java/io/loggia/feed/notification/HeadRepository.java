package io.loggia.feed.notification;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what stands together, by the newest of each that the receiver can be shown. */
@ApplicationScoped
class HeadRepository {

    private static final UUID ABOVE_ALL = new UUID(-1, -1);
    private static final UUID BELOW_ALL = new UUID(0, 0);

    private static final String SHOWN =
            """
             (%1$s.actor_id IS NULL OR %1$s.actor_id <> ALL(:hidden))
                AND (%1$s.group_id IS NULL OR %1$s.group_id = ANY(:groups))
            """;

    private static final String HEADS =
            """
            SELECT n.id, n.kind, n.subject_id, n.cause_id, n.happened_at,
                NOT n.read AND n.id > :readUpTo AS unread
            FROM notification n
            WHERE n.receiver_id = :receiver AND n.kind = ANY(:kinds) AND
            """
                    + SHOWN.formatted("n")
                    + """
                    AND NOT EXISTS (SELECT 1 FROM notification newer
                        WHERE newer.receiver_id = n.receiver_id AND newer.kind = n.kind
                            AND newer.subject_id = n.subject_id AND newer.day = n.day
                            AND newer.id > n.id AND
                    """
                    + SHOWN.formatted("newer")
                    + ")\n";

    private static final String FACES =
            """
            SELECT h.id, told.actors, told.number
            FROM unnest(CAST(:ids AS uuid[])) AS h (id)
            JOIN notification head ON head.receiver_id = :receiver AND head.id = h.id
            CROSS JOIN LATERAL (
                SELECT (array_agg(one.actor_id ORDER BY one.newest DESC))[1:%d] AS actors,
                    count(*) AS number
                FROM (
                    SELECT n.actor_id, max(CAST(n.id AS text)) AS newest FROM notification n
                    WHERE n.receiver_id = :receiver AND n.kind = head.kind
                        AND n.subject_id = head.subject_id AND n.day = head.day
                        AND n.actor_id IS NOT NULL AND
            """
                    + SHOWN.formatted("n")
                    + " GROUP BY n.actor_id) AS one) AS told";

    private final Session session;

    HeadRepository(Session session) {
        this.session = session;
    }

    /** The newest first, below one of them. */
    List<Head> page(Sight sight, UUID readUpTo, @Nullable UUID before, int limit) {
        return heads(sight, readUpTo, " AND n.id < :edge ORDER BY n.id DESC LIMIT :limit")
                .setParameter("edge", before == null ? ABOVE_ALL : before)
                .setParameter("limit", limit)
                .getResultStream()
                .map(HeadRepository::head)
                .toList();
    }

    /** Those that are not read, the newest first. */
    List<Head> listUnread(Sight sight, UUID readUpTo, int limit) {
        return heads(
                        sight,
                        readUpTo,
                        " AND NOT n.read AND n.id > :readUpTo ORDER BY n.id DESC LIMIT :limit")
                .setParameter("limit", limit)
                .getResultStream()
                .map(HeadRepository::head)
                .toList();
    }

    /** That with which one of the receiver's notifications stands together. */
    Optional<Head> find(Sight sight, UUID readUpTo, UUID id) {
        return heads(
                        sight,
                        readUpTo,
                        """
                         AND EXISTS (SELECT 1 FROM notification meant
                            WHERE meant.receiver_id = :receiver AND meant.id = :id
                                AND meant.kind = n.kind AND meant.subject_id = n.subject_id
                                AND meant.day = n.day)
                        """)
                .setParameter("id", id)
                .getResultStream()
                .map(HeadRepository::head)
                .findFirst();
    }

    private NativeQuery<Tuple> heads(Sight sight, UUID readUpTo, String more) {
        return shown(session.createNativeQuery(HEADS + more, Tuple.class), sight)
                .setParameter("readUpTo", readUpTo)
                .setParameter("kinds", sight.kindNames());
    }

    private static NativeQuery<Tuple> shown(NativeQuery<Tuple> query, Sight sight) {
        return query.setParameter("receiver", sight.reading().readerId())
                .setParameter("hidden", sight.hiddenIds())
                .setParameter("groups", sight.groupIds());
    }

    private static Head head(Tuple row) {
        return new Head(
                row.get("id", UUID.class),
                NotificationKind.valueOf(row.get("kind", String.class)),
                row.get("subject_id", UUID.class),
                row.get("cause_id", UUID.class),
                row.get("happened_at", Instant.class),
                row.get("unread", Boolean.class));
    }

    /** Who did what stands together, the last first, and how many they are; by head. */
    Map<UUID, Faces> findFaces(Sight sight, Collection<Head> heads, int shown) {
        if (heads.isEmpty()) {
            return Map.of();
        }
        return shown(session.createNativeQuery(FACES.formatted(shown), Tuple.class), sight)
                .setParameter("ids", heads.stream().map(Head::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(
                        toMap(
                                row -> row.get("id", UUID.class),
                                row ->
                                        new Faces(
                                                ids(row.get("actors", UUID[].class)),
                                                row.get("number", Long.class).intValue())));
    }

    private static List<UUID> ids(UUID @Nullable [] actors) {
        return actors == null ? List.of() : List.of(actors);
    }

    /** Up to where the receiver has read all; below everything, if that was never said. */
    UUID readUpTo(UUID receiverId) {
        return session.createNativeQuery(
                        "SELECT read_up_to FROM notification_marker WHERE receiver_id = :receiver",
                        UUID.class)
                .setParameter("receiver", receiverId)
                .uniqueResultOptional()
                .orElse(BELOW_ALL);
    }

    /** What the receiver is to these groups now: a relation, or STEWARD besides. */
    List<Standing> listStandings(UUID receiverId, Collection<UUID> groupIds) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        return session.createNativeQuery(
                        """
                        SELECT id, 'STEWARD' AS word FROM author
                        WHERE id = ANY(:groups) AND :receiver = ANY(steward_ids)
                        UNION ALL
                        SELECT followee_id, relation FROM tie
                        WHERE follower_id = :receiver AND followee_id = ANY(:groups)
                        """,
                        Tuple.class)
                .setParameter("groups", groupIds.toArray(UUID[]::new))
                .setParameter("receiver", receiverId)
                .getResultStream()
                .map(row -> new Standing(row.get("id", UUID.class), row.get("word", String.class)))
                .toList();
    }

    /** What somebody is to a group. */
    record Standing(UUID groupId, String word) {}

    /** Who did something, and how many of them there are in all. */
    record Faces(List<UUID> actorIds, int number) {

        static final Faces NOBODY = new Faces(List.of(), 0);
    }
}
