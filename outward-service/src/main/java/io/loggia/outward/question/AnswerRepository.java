package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes which posts answer which question. */
@ApplicationScoped
class AnswerRepository {

    private final Session session;

    AnswerRepository(Session session) {
        this.session = session;
    }

    boolean isLive(UUID postId) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM answer
                            WHERE post_ref = :post AND live_since IS NOT NULL)
                        """,
                        Boolean.class)
                .setParameter("post", postId)
                .getSingleResult();
    }

    void save(Answer answer) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO answer
                            (post_ref, question_ref, author_ref, public_id, waiting, publish_at,
                             live_since)
                        VALUES (:post, :question, :author, :publicId, :waiting,
                            CAST(:publishAt AS timestamptz), CAST(:liveSince AS timestamptz))
                        ON CONFLICT (post_ref) DO UPDATE SET
                            waiting = excluded.waiting, publish_at = excluded.publish_at,
                            live_since = excluded.live_since
                        """)
                .setParameter("post", answer.postId())
                .setParameter("question", answer.questionId())
                .setParameter("author", answer.authorId())
                .setParameter("publicId", answer.publicId())
                .setParameter("waiting", answer.waiting() == null ? null : answer.waiting().name())
                .setParameter("publishAt", answer.publishAt(), Instant.class)
                .setParameter("liveSince", answer.liveSince(), Instant.class)
                .executeUpdate();
    }

    void delete(UUID postId) {
        session.createNativeMutationQuery("DELETE FROM answer WHERE post_ref = :post")
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** That this post has answered its question now. */
    void noteAnswered(UUID postId, Instant now) {
        session.createNativeMutationQuery(
                        "UPDATE answer SET answered_at = :now WHERE post_ref = :post")
                .setParameter("post", postId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Which one answer of a question has helped, if any has. */
    void noteHelped(UUID questionId, @Nullable UUID postId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE answer SET helped = coalesce(post_ref = CAST(:post AS uuid), false)
                        WHERE question_ref = :question
                        """)
                .setParameter("question", questionId)
                .setParameter("post", postId, UUID.class)
                .executeUpdate();
    }

    /** The newest that is public and that the asker has not said to be of no help. */
    Optional<Stage.Answered> findNewest(UUID questionId) {
        return session
                .createNativeQuery(
                        """
                        SELECT a.post_ref, a.author_ref
                        FROM answer a JOIN question q USING (question_ref)
                        WHERE question_ref = :question AND a.live_since IS NOT NULL
                            AND a.answered_at IS NOT NULL
                            AND (q.reopened_at IS NULL OR a.answered_at > q.reopened_at)
                        ORDER BY a.answered_at DESC, a.post_ref LIMIT 1
                        """,
                        Tuple.class)
                .setParameter("question", questionId)
                .getResultList()
                .stream()
                .map(row -> new Stage.Answered(row.get(0, UUID.class), row.get(1, UUID.class)))
                .findFirst();
    }

    /** Of these questions, in the order in which they became public. */
    List<Answer> list(Collection<UUID> questionIds) {
        return session
                .createNativeQuery(
                        """
                        SELECT post_ref, question_ref, author_ref, public_id, waiting, publish_at,
                            live_since
                        FROM answer WHERE question_ref = ANY (:questions)
                        ORDER BY live_since, publish_at, post_ref
                        """,
                        Tuple.class)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(AnswerRepository::answer)
                .toList();
    }

    private static Answer answer(Tuple row) {
        String waiting = row.get(4, String.class);
        return new Answer(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                waiting == null ? null : Answer.Waiting.valueOf(waiting),
                row.get(5, Instant.class),
                row.get(6, Instant.class));
    }
}
