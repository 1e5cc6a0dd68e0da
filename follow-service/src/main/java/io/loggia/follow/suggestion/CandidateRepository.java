package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Where suggestions come from: three origins, each of which reads a bounded number of rows however
 * large the company is. Where there are too many, those count who came to the company at about the
 * same time as the reader: ids are made in the order of arrival.
 */
@ApplicationScoped
class CandidateRepository {

    /** At work here, and neither oneself, nor followed, dismissed, or kept apart by a block. */
    private static final String OPEN =
            """
            p.kind = 'PERSON' AND p.state = 'ACTIVE' AND p.id <> :reader
            AND NOT EXISTS (
                SELECT FROM tie t WHERE t.follower_id = :reader AND t.followee_id = p.id
                    AND t.relation = 'FOLLOWING')
            AND NOT EXISTS (
                SELECT FROM dismissal d WHERE d.profile_id = :reader AND d.dismissed_id = p.id)
            AND NOT EXISTS (
                SELECT FROM block b
                WHERE b.blocker_id = :reader AND b.blocked_id = p.id AND b.blocked)
            AND NOT EXISTS (
                SELECT FROM block b
                WHERE b.blocker_id = p.id AND b.blocked_id = :reader AND b.blocked)
            """;

    private static final String OF_FOLLOWEES =
            """
            SELECT p.id, count(*)
            FROM (
                SELECT followee_id FROM tie
                WHERE follower_id = :reader AND relation = 'FOLLOWING'
                ORDER BY changed_at DESC, followee_id DESC LIMIT :followees) mine
            CROSS JOIN LATERAL (
                SELECT followee_id FROM tie
                WHERE follower_id = mine.followee_id AND relation = 'FOLLOWING'
                ORDER BY changed_at DESC, followee_id DESC LIMIT :each) theirs
            JOIN profile p ON p.id = theirs.followee_id
            WHERE
            """
                    + OPEN
                    + "GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT :most";

    private static final String OF_TOPICS =
            """
            SELECT p.id
            FROM profile_topic own
            CROSS JOIN LATERAL (
                (SELECT profile_id FROM profile_topic
                WHERE topic = own.topic AND profile_id > :reader ORDER BY profile_id LIMIT :each)
                UNION ALL
                (SELECT profile_id FROM profile_topic
                WHERE topic = own.topic AND profile_id < :reader
                ORDER BY profile_id DESC LIMIT :each)) theirs
            JOIN profile p ON p.id = theirs.profile_id
            WHERE own.profile_id = :reader AND
            """
                    + OPEN
                    + "GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT :most";

    private static final String OF_DEPARTMENTS =
            """
            SELECT p.id
            FROM unnest(CAST(:departments AS text[])) d (department)
            CROSS JOIN LATERAL (
                (SELECT p.id FROM profile p
                WHERE p.department = d.department AND p.id > :reader AND %1$s
                ORDER BY p.id LIMIT 1)
                UNION ALL
                (SELECT p.id FROM profile p
                WHERE p.department = d.department AND p.id < :reader AND %1$s
                ORDER BY p.id DESC LIMIT 1)) p
            """
                    .formatted(OPEN);

    private final Session session;
    private final SuggestionConfig config;

    CandidateRepository(Session session, SuggestionConfig config) {
        this.session = session;
        this.config = config;
    }

    /** Whom those follow whom the reader follows, and how many of them at least. */
    Map<UUID, Long> findByFollowees(UUID readerId) {
        return session
                .createNativeQuery(OF_FOLLOWEES, Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("followees", config.followees())
                .setParameter("each", config.followsOfEach())
                .setParameter("most", config.candidates())
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }

    /** Who lists a topic of the reader's, on whichever side. */
    List<UUID> listByTopics(UUID readerId) {
        return ofReader(OF_TOPICS, readerId)
                .setParameter("each", config.peopleOfTopic())
                .setParameter("most", config.candidates())
                .getResultList();
    }

    /** Two of each department. */
    List<UUID> listByDepartments(UUID readerId, Set<String> departments) {
        return ofReader(OF_DEPARTMENTS, readerId)
                .setParameter("departments", departments.toArray(String[]::new))
                .getResultList();
    }

    private NativeQuery<UUID> ofReader(String sql, UUID readerId) {
        return session.createNativeQuery(sql, UUID.class).setParameter("reader", readerId);
    }
}
