package io.loggia.feed.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.audience.TiesMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes what people are told, and takes it away again. */
@ApplicationScoped
class NotificationRepository {

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * Nobody is told of their own doing, or by somebody with whom there is a block or whom they
     * muted, or of what was said in a group that they are not in. Whoever has left, and whatever is
     * no person, is told nothing.
     */
    private static final String TELL =
            """
            INSERT INTO notification (receiver_id, id, kind, subject_id, cause_id, actor_id,
                group_id, day, happened_at, push_at)
            SELECT n.receiver, n.id, n.kind, n.subject, n.cause, n.actor, n.group_id,
                CAST(:day AS date), CAST(:at AS timestamptz), CAST(:at AS timestamptz)
            FROM (
                SELECT receiver, id, kind, subject, cause,
                    nullif(actor, :nobody) AS actor, nullif(group_id, :nobody) AS group_id
                FROM unnest(CAST(:receivers AS uuid[]), CAST(:ids AS uuid[]),
                        CAST(:kinds AS text[]), CAST(:subjects AS uuid[]),
                        CAST(:causes AS uuid[]), CAST(:actors AS uuid[]),
                        CAST(:groups AS uuid[]))
                    AS u (receiver, id, kind, subject, cause, actor, group_id)) AS n
            WHERE n.actor IS DISTINCT FROM n.receiver
                AND NOT EXISTS (SELECT 1 FROM author a WHERE a.id = n.receiver
                    AND (a.kind <> 'PERSON' OR a.state <> 'ACTIVE'))
                AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocked
                    AND b.blocker_id = n.receiver AND b.blocked_id = n.actor)
                AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocked
                    AND b.blocker_id = n.actor AND b.blocked_id = n.receiver)
                AND NOT EXISTS (SELECT 1 FROM mute m WHERE m.muted
                    AND m.reader_id = n.receiver AND m.muted_id = n.actor)
                AND (n.group_id IS NULL OR EXISTS (SELECT 1 FROM tie t
                    WHERE t.follower_id = n.receiver AND t.followee_id = n.group_id
                        AND t.relation = 'FOLLOWING'))
            ORDER BY n.receiver, n.id
            ON CONFLICT DO NOTHING
            RETURNING receiver_id
            """;

    /** What these posts are to others: one thing tells one person once, first of all an answer. */
    private static final String OF_POSTS =
            """
            SELECT DISTINCT ON (cause, receiver) receiver, kind, subject, cause, actor, group_id
            FROM (
                SELECT 1 AS place, p.parent_author_id AS receiver, 'REPLY' AS kind,
                    p.parent_id AS subject, p.id AS cause, p.author_id AS actor, p.group_id
                FROM post p WHERE p.id = ANY(:posts) AND p.parent_id IS NOT NULL
                UNION ALL
                SELECT 2, q.author_id, 'QUOTE', q.id, p.id, p.author_id, p.group_id
                FROM post p JOIN post q ON q.id = p.quote_of_id WHERE p.id = ANY(:posts)
                UNION ALL
                SELECT 3, o.author_id, 'REPOST', o.id, p.id, p.author_id, o.group_id
                FROM post p JOIN post o ON o.id = p.repost_of_id WHERE p.id = ANY(:posts)
                UNION ALL
                SELECT 4, m.mentioned, 'MENTION', p.id, p.id, p.author_id, p.group_id
                FROM post p JOIN post_mention m ON m.post = p.id WHERE p.id = ANY(:posts)) AS told
            ORDER BY cause, receiver, place
            """;

    /** What ends with a relation, whichever it was. */
    private static final String END_TIES =
            """
            DELETE FROM notification n
            USING unnest(CAST(:followers AS uuid[]), CAST(:followees AS uuid[]))
                AS t (follower, followee)
            WHERE n.subject_id = t.followee
                AND ((n.kind IN ('FOLLOW', 'REQUEST') AND n.actor_id = t.follower)
                    OR (n.kind IN ('INVITATION', 'ACCEPTANCE') AND n.receiver_id = t.follower))
            RETURNING n.receiver_id
            """;

    private final Session session;

    NotificationRepository(Session session) {
        this.session = session;
    }

    /** In one statement, however many; those who have been told now, who were not before. */
    Set<UUID> tell(List<Notice> notices, Instant at) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                session.createNativeQuery(TELL, UUID.class)
                        .setParameter("nobody", NOBODY)
                        .setParameter("receivers", ids(notices, Notice::receiverId))
                        .setParameter("ids", ids(notices, _ -> UuidCreator.getTimeOrderedEpoch(at)))
                        .setParameter(
                                "kinds",
                                notices.stream()
                                        .map(notice -> notice.kind().name())
                                        .toArray(String[]::new))
                        .setParameter("subjects", ids(notices, Notice::subjectId))
                        .setParameter("causes", ids(notices, Notice::causeId))
                        .setParameter("actors", ids(notices, Notice::actorId))
                        .setParameter("groups", ids(notices, Notice::groupId))
                        .setParameter("day", LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .setParameter("at", at)
                        .getResultList());
    }

    /** What these posts are to others than their authors. */
    List<Notice> listNoticesOf(Collection<UUID> postIds) {
        return session.createNativeQuery(OF_POSTS, Tuple.class)
                .setParameter("posts", postIds.toArray(UUID[]::new))
                .getResultStream()
                .map(
                        row ->
                                new Notice(
                                        row.get("receiver", UUID.class),
                                        NotificationKind.valueOf(row.get("kind", String.class)),
                                        row.get("subject", UUID.class),
                                        row.get("cause", UUID.class),
                                        row.get("actor", UUID.class),
                                        row.get("group_id", UUID.class)))
                .toList();
    }

    private static UUID[] ids(List<Notice> notices, Function<Notice, @Nullable UUID> id) {
        return notices.stream()
                .map(notice -> Objects.requireNonNullElse(id.apply(notice), NOBODY))
                .toArray(UUID[]::new);
    }

    /** What one has done is undone. */
    void takeBack(Notice notice) {
        session.createNativeMutationQuery(
                        """
                                DELETE FROM notification
                                WHERE receiver_id = :receiver AND kind = :kind
                                    AND cause_id = :cause
                                    AND coalesce(actor_id, cause_id) = :actor
                                """)
                .setParameter("receiver", notice.receiverId())
                .setParameter("kind", notice.kind().name())
                .setParameter("cause", notice.causeId())
                .setParameter(
                        "actor", Objects.requireNonNullElse(notice.actorId(), notice.causeId()))
                .executeUpdate();
    }

    /** An edit names these people no more. */
    void takeBackMentions(UUID postId, Collection<UUID> receiverIds) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM notification WHERE cause_id = :post AND kind = 'MENTION'
                            AND receiver_id = ANY(:receivers)
                        """)
                .setParameter("post", postId)
                .setParameter("receivers", receiverIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** What was told of relations that are others now; to whom. */
    Set<UUID> takeBackAllOf(List<TiesMoved.Move> moves) {
        return Set.copyOf(
                session.createNativeQuery(END_TIES, UUID.class)
                        .setParameter(
                                "followers",
                                moves.stream().map(TiesMoved.Move::followerId).toArray(UUID[]::new))
                        .setParameter(
                                "followees",
                                moves.stream().map(TiesMoved.Move::followeeId).toArray(UUID[]::new))
                        .getResultList());
    }

    /** Whatever was told of these posts, replies or questions, or because of them; to whom. */
    Set<UUID> takeBackAbout(Collection<UUID> ids) {
        return Set.copyOf(
                session.createNativeQuery(
                                """
                                DELETE FROM notification
                                WHERE cause_id = ANY(:ids) OR subject_id = ANY(:ids)
                                RETURNING receiver_id
                                """,
                                UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Of what happened before; how many are gone. */
    int sweep(Instant before, int limit) {
        return session.createNativeMutationQuery(
                        """
                        DELETE FROM notification WHERE ctid = ANY(ARRAY(
                            SELECT ctid FROM notification WHERE happened_at < :before
                            LIMIT :limit))
                        """)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
