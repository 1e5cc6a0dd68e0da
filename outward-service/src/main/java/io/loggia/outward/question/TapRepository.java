package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads and writes who was tapped on the shoulder, and who has said that it is not for them. */
@ApplicationScoped
class TapRepository {

    private final Session session;

    TapRepository(Session session) {
        this.session = session;
    }

    /** One after the other, so that what somebody has left is counted right. */
    void lockTapper(UUID by) {
        session.createNativeQuery(
                        """
                        SELECT CAST(pg_advisory_xact_lock(hashtextextended('tap ' || :by, 0)) AS text)
                        """,
                        String.class)
                .setParameter("by", by.toString())
                .getSingleResult();
    }

    long countSince(UUID by, Instant start) {
        return session.createNativeQuery(
                        "SELECT count(*) FROM tap WHERE tapped_by = :by AND tapped_at > :start",
                        Long.class)
                .setParameter("by", by)
                .setParameter("start", start)
                .getSingleResult();
    }

    /** Who has tapped somebody because of a question. */
    Optional<UUID> findTapper(UUID questionId, UUID to) {
        return session
                .createNativeQuery(
                        """
                        SELECT tapped_by FROM tap
                        WHERE question_ref = :question AND profile_ref = :to
                        """,
                        UUID.class)
                .setParameter("question", questionId)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(UUID questionId, UUID by, UUID to, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO tap (question_ref, profile_ref, tapped_by, tapped_at)
                        VALUES (:question, :to, :by, :now)
                        """)
                .setParameter("question", questionId)
                .setParameter("to", to)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** False if they have said so before. */
    boolean addNotMe(UUID questionId, UUID profileId, Instant now) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO not_me (question_ref, profile_ref, said_at)
                                VALUES (:question, :profile, :now) ON CONFLICT DO NOTHING
                                """)
                        .setParameter("question", questionId)
                        .setParameter("profile", profileId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    boolean hasSaidNotMe(UUID questionId, UUID profileId) {
        return listNotFor(profileId, List.of(questionId)).contains(questionId);
    }

    /** Of these questions, those of which somebody has said that they are not for them. */
    Set<UUID> listNotFor(UUID profileId, Collection<UUID> questionIds) {
        return session.createNativeQuery(
                        """
                        SELECT question_ref FROM not_me
                        WHERE question_ref = ANY (:questions) AND profile_ref = :profile
                        """,
                        UUID.class)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .setParameter("profile", profileId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What the reader may know: whom they have tapped, and who has tapped them and waits. */
    List<Tap> list(Collection<UUID> questionIds, UUID reader) {
        return session
                .createNativeQuery(
                        """
                        SELECT t.question_ref, t.tapped_by, t.profile_ref, t.tapped_at,
                            n.said_at IS NOT NULL
                        FROM tap t LEFT JOIN not_me n USING (question_ref, profile_ref)
                        WHERE t.question_ref = ANY (:questions) AND (t.tapped_by = :reader
                            OR t.profile_ref = :reader AND n.said_at IS NULL)
                        ORDER BY t.tapped_at, t.profile_ref
                        """,
                        Tuple.class)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .setParameter("reader", reader)
                .getResultList()
                .stream()
                .map(TapRepository::tap)
                .toList();
    }

    private static Tap tap(Tuple row) {
        return new Tap(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, Instant.class),
                row.get(4, Boolean.class));
    }
}
