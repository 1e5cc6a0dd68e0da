package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds claims by the ends of their leases; what somebody else has locked comes later. */
@ApplicationScoped
class LeaseRepository {

    private final Session session;

    LeaseRepository(Session session) {
        this.session = session;
    }

    /** Locks one whose lease is over. */
    Optional<Question> lockLapsed(Instant now) {
        return first(query("q.claimed_until <= :now").setParameter("now", now));
    }

    /** Locks one that ends by then and whose holder has not been told of that end. */
    Optional<Question> lockEnding(Instant now, Instant then) {
        return first(
                query(
                                """
                                q.claimed_until > :now AND q.claimed_until <= :end
                                    AND q.reminded_until IS DISTINCT FROM q.claimed_until
                                """)
                        .setParameter("now", now)
                        .setParameter("end", then));
    }

    void noteReminded(UUID questionId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE question SET reminded_until = claimed_until
                        WHERE question_ref = :question
                        """)
                .setParameter("question", questionId)
                .executeUpdate();
    }

    private NativeQuery<Tuple> query(String which) {
        return session.createNativeQuery(
                QuestionRepository.SELECT
                        + "WHERE q.state = 'CLAIMED' AND NOT q.answer_waits AND "
                        + which
                        + " ORDER BY q.claimed_until LIMIT 1 FOR UPDATE OF q SKIP LOCKED",
                Tuple.class);
    }

    private static Optional<Question> first(NativeQuery<Tuple> query) {
        return query.getResultList().stream().map(QuestionRepository::question).findFirst();
    }
}
