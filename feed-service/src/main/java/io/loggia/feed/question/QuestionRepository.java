package io.loggia.feed.question;

import static java.util.stream.Collectors.toMap;

import io.loggia.events.QuestionChanged;
import io.loggia.events.QuestionState;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes the projection of questions. */
@ApplicationScoped
class QuestionRepository {

    private final Session session;

    QuestionRepository(Session session) {
        this.session = session;
    }

    Optional<Question> findById(UUID id) {
        return session
                .createNativeQuery(
                        "SELECT state, claimed_by, claimed_until FROM question WHERE id = :id",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(QuestionRepository::question)
                .findFirst();
    }

    Map<UUID, List<String>> findTopics(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery(
                        "SELECT id, topics FROM question WHERE id = ANY(:ids)", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(
                        toMap(
                                row -> row.get("id", UUID.class),
                                row -> List.of(row.get("topics", String[].class))));
    }

    private static Question question(Tuple row) {
        return new Question(
                QuestionState.valueOf(row.get("state", String.class)),
                row.get("claimed_by", UUID.class),
                row.get("claimed_until", Instant.class));
    }

    /** Applies one event, unless the row is as new already; tells whether it did. */
    boolean apply(Delivered<?> delivered, QuestionChanged question) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO question AS q
                                    (id, state, topics, claimed_by, claimed_until, answer_post,
                                        epoch, version, changed_at)
                                VALUES (:id, :state, CAST(:topics AS text[]),
                                    CAST(:claimedBy AS uuid), CAST(:until AS timestamptz),
                                    CAST(:answer AS uuid), :epoch, :version, :at)
                                ON CONFLICT (id) DO UPDATE SET
                                    state = excluded.state, topics = excluded.topics,
                                    claimed_by = excluded.claimed_by,
                                    claimed_until = excluded.claimed_until,
                                    answer_post = excluded.answer_post, epoch = excluded.epoch,
                                    version = excluded.version, changed_at = excluded.changed_at
                                WHERE (excluded.epoch, excluded.version) > (q.epoch, q.version)
                                """)
                        .setParameter("id", question.questionId())
                        .setParameter("state", question.state().name())
                        .setParameter("topics", question.topics().toArray(String[]::new))
                        .setParameter("claimedBy", question.claimedBy())
                        .setParameter("until", question.claimedUntil())
                        .setParameter("answer", question.answerPostId())
                        .setParameter("epoch", delivered.epoch())
                        .setParameter("version", question.version())
                        .setParameter("at", question.changedAt())
                        .executeUpdate()
                == 1;
    }
}
