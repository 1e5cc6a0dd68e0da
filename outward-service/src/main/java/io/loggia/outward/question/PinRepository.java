package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes which one question is pinned. */
@ApplicationScoped
class PinRepository {

    private final Session session;

    PinRepository(Session session) {
        this.session = session;
    }

    /** In the place of any other. */
    void put(Pin pin) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO pin (question_ref, pinned_by, reason, pinned_at)
                        VALUES (:question, :by, :reason, :at)
                        ON CONFLICT (one) DO UPDATE SET
                            question_ref = excluded.question_ref, pinned_by = excluded.pinned_by,
                            reason = excluded.reason, pinned_at = excluded.pinned_at
                        """)
                .setParameter("question", pin.questionId())
                .setParameter("by", pin.by())
                .setParameter("reason", pin.reason())
                .setParameter("at", pin.at())
                .executeUpdate();
    }

    /** False if it was not pinned. */
    boolean delete(UUID questionId) {
        return session.createNativeMutationQuery("DELETE FROM pin WHERE question_ref = :question")
                        .setParameter("question", questionId)
                        .executeUpdate()
                == 1;
    }

    /** The pin, if it is at one of these questions. */
    Optional<Pin> findAmong(Collection<UUID> questionIds) {
        return session
                .createNativeQuery(
                        """
                        SELECT question_ref, pinned_by, reason, pinned_at FROM pin
                        WHERE question_ref = ANY (:questions)
                        """,
                        Tuple.class)
                .setParameter("questions", questionIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Pin(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        row.get(2, String.class),
                                        row.get(3, Instant.class)))
                .findFirst();
    }
}
