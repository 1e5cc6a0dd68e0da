package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** All questions, some at a time. */
@ApplicationScoped
class QuestionWalkRepository {

    private final Session session;

    QuestionWalkRepository(Session session) {
        this.session = session;
    }

    /** The questions next after that one, in the order of their ids, held against change. */
    List<Question> holdAfter(UUID id, int limit) {
        return session.createNativeQuery(
                        QuestionRepository.SELECT
                                + "WHERE q.question_ref > :after ORDER BY q.question_ref"
                                + " LIMIT :limit FOR SHARE OF q",
                        Tuple.class)
                .setParameter("after", id)
                .setParameter("limit", limit)
                .getResultStream()
                .map(QuestionRepository::question)
                .toList();
    }
}
