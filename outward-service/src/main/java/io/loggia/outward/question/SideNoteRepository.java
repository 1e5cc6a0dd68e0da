package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes what colleagues say about questions. */
@ApplicationScoped
class SideNoteRepository {

    private final Session session;

    SideNoteRepository(Session session) {
        this.session = session;
    }

    /** Its number. */
    long add(UUID questionId, UUID authorId, String text, Instant now) {
        return session.createNativeQuery(
                        """
                        INSERT INTO side_note (question_ref, author_ref, text, written_at)
                        VALUES (:question, :author, :text, :now) RETURNING number
                        """,
                        Long.class)
                .setParameter("question", questionId)
                .setParameter("author", authorId)
                .setParameter("text", text)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** False if there is none of that author with this number. */
    boolean delete(UUID questionId, UUID authorId, long number) {
        return session.createNativeMutationQuery(
                                """
                                DELETE FROM side_note WHERE question_ref = :question
                                    AND author_ref = :author AND number = :number
                                """)
                        .setParameter("question", questionId)
                        .setParameter("author", authorId)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    /** In the order in which they were written. */
    List<SideNoteView> list(UUID questionId) {
        return session
                .createNativeQuery(
                        """
                        SELECT number, author_ref, text, written_at FROM side_note
                        WHERE question_ref = :question ORDER BY number
                        """,
                        Tuple.class)
                .setParameter("question", questionId)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new SideNoteView(
                                        row.get(0, Long.class),
                                        row.get(1, UUID.class),
                                        row.get(2, String.class),
                                        row.get(3, Instant.class)))
                .toList();
    }
}
