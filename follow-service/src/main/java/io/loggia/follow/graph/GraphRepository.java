package io.loggia.follow.graph;

import io.loggia.follow.graph.Follows.Follow;
import io.loggia.follow.graph.Found.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads ties ring by ring; every question reads a bounded number of rows. */
@ApplicationScoped
class GraphRepository {

    /** Of each direction, the newest first. */
    private static final int NEIGHBOURS = 200;

    private static final int FOLLOWS_OF_EACH = 25;
    private static final int BEYOND = 200;
    private static final int LISTING_ON_EACH_SIDE = 100;
    private static final int FOLLOWERS = 1_000;

    private static final String NEAR =
            """
            SELECT p.id, count(*)
            FROM (
                (SELECT followee_id AS id FROM tie
                WHERE follower_id = :centre AND relation = 'FOLLOWING'
                ORDER BY changed_at DESC, followee_id DESC LIMIT :most)
                UNION ALL
                (SELECT follower_id FROM tie
                WHERE followee_id = :centre AND relation = 'FOLLOWING'
                ORDER BY changed_at DESC, follower_id DESC LIMIT :most)) tied
            JOIN profile p ON p.id = tied.id AND p.kind = 'PERSON' AND p.state = 'ACTIVE'
            GROUP BY p.id
            """;

    private static final String NEXT =
            """
            SELECT p.id, count(*)
            FROM unnest(CAST(:ring AS uuid[])) r (id)
            CROSS JOIN LATERAL (
                SELECT followee_id AS id FROM tie
                WHERE follower_id = r.id AND relation = 'FOLLOWING'
                ORDER BY changed_at DESC, followee_id DESC LIMIT :each) theirs
            JOIN profile p ON p.id = theirs.id AND p.kind = 'PERSON' AND p.state = 'ACTIVE'
            WHERE p.id <> ALL (CAST(:known AS uuid[]))
            GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT :most
            """;

    private static final String LISTING =
            """
            (SELECT profile_id FROM profile_topic
            WHERE topic = :topic AND profile_id > :centre ORDER BY profile_id LIMIT :each)
            UNION ALL
            (SELECT profile_id FROM profile_topic
            WHERE topic = :topic AND profile_id < :centre ORDER BY profile_id DESC LIMIT :each)
            """;

    private final Session session;

    GraphRepository(Session session) {
        this.session = session;
    }

    /** Who is tied to the centre, and by how many ties: one or two. */
    List<Found> listNear(UUID centreId) {
        return session
                .createNativeQuery(NEAR, Tuple.class)
                .setParameter("centre", centreId)
                .setParameter("most", NEIGHBOURS)
                .getResultList()
                .stream()
                .map(row -> found(row, 1))
                .toList();
    }

    /** Whom those of a ring follow, but for who is known; and how many of them do. */
    List<Found> listNext(Collection<UUID> ring, Collection<UUID> known) {
        return session
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("ring", ring.toArray(UUID[]::new))
                .setParameter("known", known.toArray(UUID[]::new))
                .setParameter("each", FOLLOWS_OF_EACH)
                .setParameter("most", BEYOND)
                .getResultList()
                .stream()
                .map(row -> found(row, 2))
                .toList();
    }

    private static Found found(Tuple row, int distance) {
        return new Found(row.get(0, UUID.class), Listing.NONE, distance, row.get(1, Long.class));
    }

    /** Who lists a topic: of many, who came to the company at about the same time as the centre. */
    List<UUID> listListing(String topic, UUID centreId) {
        return session.createNativeQuery(LISTING, UUID.class)
                .setParameter("topic", topic)
                .setParameter("centre", centreId)
                .setParameter("each", LISTING_ON_EACH_SIDE)
                .getResultList();
    }

    /** How each of them lists it; who does not is absent. */
    Map<UUID, Listing> findListings(String topic, Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT profile_id, asks FROM profile_topic
                        WHERE topic = :topic AND profile_id = ANY (:ids)
                        """,
                        Tuple.class)
                .setParameter("topic", topic)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class),
                                row -> row.get(1, Boolean.class) ? Listing.ASKS : Listing.LEARNS));
    }

    /** By person, at most a thousand each. */
    Map<UUID, Long> countFollowers(Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT r.id, (
                            SELECT count(*) FROM (
                                SELECT FROM tie
                                WHERE followee_id = r.id AND relation = 'FOLLOWING'
                                LIMIT :most) few)
                        FROM unnest(CAST(:ids AS uuid[])) r (id)
                        """,
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("most", FOLLOWERS)
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    Follows findFollowsAmong(Collection<UUID> ids) {
        return new Follows(
                session
                        .createNativeQuery(
                                """
                                SELECT follower_id, followee_id FROM tie
                                WHERE follower_id = ANY (:ids) AND followee_id = ANY (:ids)
                                    AND relation = 'FOLLOWING'
                                """,
                                Tuple.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList()
                        .stream()
                        .map(row -> new Follow(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .collect(Collectors.toSet()));
    }
}
