package io.loggia.follow.tie;

import io.loggia.events.Relation;
import io.loggia.follow.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads and writes ties. */
@ApplicationScoped
class TieRepository {

    private final Session session;

    TieRepository(Session session) {
        this.session = session;
    }

    /**
     * Locks the ties, in the order of their ids. One that is not there is made with relation NONE,
     * so that there is something to lock for two who meet at it.
     */
    Map<TieId, Tie> lock(Collection<TieId> ids, Instant now) {
        UUID[] followers = ids.stream().map(TieId::followerId).toArray(UUID[]::new);
        UUID[] followees = ids.stream().map(TieId::followeeId).toArray(UUID[]::new);
        makeMissing(followers, followees, now);
        return session
                .createNativeQuery(
                        """
                        SELECT t.* FROM tie t
                        WHERE (t.follower_id, t.followee_id) IN (
                            SELECT w.follower_id, w.followee_id
                            FROM unnest(CAST(:followers AS uuid[]), CAST(:followees AS uuid[]))
                                AS w (follower_id, followee_id))
                        ORDER BY t.follower_id, t.followee_id
                        FOR UPDATE OF t
                        """,
                        Tie.class)
                .setParameter("followers", followers)
                .setParameter("followees", followees)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Tie::id, Function.identity()));
    }

    private void makeMissing(UUID[] followers, UUID[] followees, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO tie (follower_id, followee_id, relation, version,
                                         published_version, changed_at)
                        SELECT DISTINCT w.follower_id, w.followee_id, 'NONE', 0,
                                        0, CAST(:now AS timestamptz)
                        FROM unnest(CAST(:followers AS uuid[]), CAST(:followees AS uuid[]))
                            AS w (follower_id, followee_id)
                        ORDER BY w.follower_id, w.followee_id
                        ON CONFLICT (follower_id, followee_id) DO NOTHING
                        """)
                .setParameter("followers", followers)
                .setParameter("followees", followees)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The ties next after that one, in the order of their ids; nobody changes them meanwhile. */
    List<Tie> holdAfter(TieId after, int limit) {
        return session.createNativeQuery(
                        """
                        SELECT t.* FROM tie t
                        WHERE (t.follower_id, t.followee_id) > (:follower, :followee)
                        ORDER BY t.follower_id, t.followee_id LIMIT :limit
                        FOR SHARE OF t
                        """,
                        Tie.class)
                .setParameter("follower", after.followerId())
                .setParameter("followee", after.followeeId())
                .setParameter("limit", limit)
                .getResultList();
    }

    Optional<Tie> lockIfThere(TieId id) {
        return Optional.ofNullable(session.find(Tie.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean exists(UUID followerId, UUID followeeId) {
        return session.find(Tie.class, new TieId(followerId, followeeId)) != null;
    }

    List<FollowView> pageFollowers(UUID followeeId, Cursor after, int limit) {
        return page(
                """
                SELECT follower_id, changed_at FROM tie
                WHERE followee_id = :id AND relation = 'FOLLOWING'
                    AND (changed_at, follower_id) < (:at, :after)
                ORDER BY changed_at DESC, follower_id DESC LIMIT :limit
                """,
                followeeId,
                after,
                limit);
    }

    /** Groups are left out, and what is unknown and may be one: some are hidden. */
    List<FollowView> pageFollowing(UUID followerId, Cursor after, int limit) {
        return page(
                """
                SELECT followee_id, changed_at FROM tie
                WHERE follower_id = :id AND relation = 'FOLLOWING'
                    AND EXISTS (
                        SELECT FROM profile p WHERE p.id = followee_id AND p.kind <> 'GROUP')
                    AND (changed_at, followee_id) < (:at, :after)
                ORDER BY changed_at DESC, followee_id DESC LIMIT :limit
                """,
                followerId,
                after,
                limit);
    }

    private List<FollowView> page(String sql, UUID id, Cursor after, int limit) {
        return session
                .createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .setParameter("at", after.at())
                .setParameter("after", after.id())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new FollowView(row.get(0, UUID.class), row.get(1, Instant.class)))
                .toList();
    }

    /** Groups do not count among those that are followed. */
    FollowCountsView count(UUID profileId) {
        Tuple row =
                session.createNativeQuery(
                                """
                                SELECT
                                    (SELECT count(*) FROM tie
                                     WHERE followee_id = :id AND relation = 'FOLLOWING'),
                                    (SELECT count(*) FROM tie
                                     WHERE follower_id = :id AND relation = 'FOLLOWING'
                                        AND EXISTS (
                                            SELECT FROM profile p
                                            WHERE p.id = followee_id AND p.kind <> 'GROUP'))
                                """,
                                Tuple.class)
                        .setParameter("id", profileId)
                        .getSingleResult();
        return new FollowCountsView(row.get(0, Long.class), row.get(1, Long.class));
    }

    /** How many each of them follows; who follows nobody is absent. */
    Map<UUID, Long> countFollows(Collection<UUID> followerIds) {
        return session
                .createNativeQuery(
                        """
                        SELECT follower_id, count(*) FROM tie
                        WHERE follower_id = ANY (:ids) AND relation = 'FOLLOWING'
                        GROUP BY follower_id
                        """,
                        Tuple.class)
                .setParameter("ids", followerIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /** Whom of them somebody follows; true for each with the bell. */
    Map<UUID, Boolean> findFollowed(UUID followerId, Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT followee_id, bell FROM tie
                        WHERE follower_id = :id AND followee_id = ANY (:ids)
                            AND relation = 'FOLLOWING'
                        """,
                        Tuple.class)
                .setParameter("id", followerId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, Boolean.class)));
    }

    /** How somebody stands to each of them; one to whom there is no tie is absent. */
    Map<UUID, Relation> findRelations(UUID followerId, Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT followee_id, relation FROM tie
                        WHERE follower_id = :id AND followee_id = ANY (:ids) AND relation <> 'NONE'
                        """,
                        Tuple.class)
                .setParameter("id", followerId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class),
                                row -> Relation.valueOf(row.get(1, String.class))));
    }

    Set<UUID> listFollowersOf(UUID followeeId, Collection<UUID> ids) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                SELECT follower_id FROM tie
                                WHERE followee_id = :id AND follower_id = ANY (:ids)
                                    AND relation = 'FOLLOWING'
                                """,
                                UUID.class)
                        .setParameter("id", followeeId)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList());
    }
}
