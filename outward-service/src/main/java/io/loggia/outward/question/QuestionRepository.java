package io.loggia.outward.question;

import io.loggia.events.QuestionState;
import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Writes questions, and reads one at a time. */
@ApplicationScoped
class QuestionRepository {

    static final String SELECT =
            """
            SELECT q.question_ref, q.public_id, q.guest_ref, q.asker_name, q.text, q.language,
                q.topics, q.addressed_ref, q.asked_at, q.state, q.claimed_by, q.claimed_since,
                q.claimed_until, q.answer_waits, q.answer_ref, q.answered_by, q.decline_reason,
                q.declined_by, q.declined_at, q.duplicate_of, q.first_claimed_at,
                q.first_answered_at, q.verdict_helped, q.verdict_at, q.verdict_words,
                q.reopened_at, q.reopened_times, q.version, q.changed_at, q.number
            FROM question q
            """;

    private final Session session;

    QuestionRepository(Session session) {
        this.session = session;
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Question> lock(UUID id) {
        return first(SELECT + "WHERE q.question_ref = :id FOR UPDATE OF q", id);
    }

    Optional<Question> find(UUID id) {
        return first(SELECT + "WHERE q.question_ref = :id", id);
    }

    private Optional<Question> first(String sql, UUID id) {
        return session
                .createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(QuestionRepository::question)
                .findFirst();
    }

    /** Takes a question that is nobody's now; of two at once one finds that it is too late. */
    boolean claim(UUID id, UUID profileId, Instant now, Instant until) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE question SET state = 'CLAIMED', claimed_by = :profile,
                                    claimed_since = :now, claimed_until = :until,
                                    answer_waits = false,
                                    first_claimed_at = coalesce(first_claimed_at, :now),
                                    version = version + 1, changed_at = :now
                                WHERE question_ref = :id AND (state = 'OPEN' OR state = 'CLAIMED'
                                    AND NOT answer_waits AND claimed_until <= :now)
                                """)
                        .setParameter("id", id)
                        .setParameter("profile", profileId)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    void insert(Question question) {
        Question.Asking asking = question.asking();
        session.createNativeMutationQuery(
                        """
                        INSERT INTO question
                            (question_ref, public_id, guest_ref, asker_name, text, language, topics,
                             addressed_ref, asked_at, state, version, changed_at)
                        VALUES (:id, :publicId, :guest, :name, :text, :language,
                            CAST(:topics AS text[]), CAST(:addressed AS uuid), :askedAt, 'OPEN',
                            :version, :changedAt)
                        """)
                .setParameter("id", question.id())
                .setParameter("publicId", question.publicId())
                .setParameter("guest", question.guestId())
                .setParameter("name", asking.askerName())
                .setParameter("text", asking.text())
                .setParameter("language", asking.language().name())
                .setParameter("topics", asking.topics().toArray(String[]::new))
                .setParameter("addressed", asking.addressedTo(), UUID.class)
                .setParameter("askedAt", asking.askedAt())
                .setParameter("version", question.version())
                .setParameter("changedAt", question.changedAt())
                .executeUpdate();
    }

    /** Writes a question that has been locked. */
    void update(Question question) {
        MutationQuery update =
                session.createNativeMutationQuery(
                        """
                        UPDATE question SET
                            guest_ref = CAST(:guest AS uuid), asker_name = :name, text = :text,
                            topics = CAST(:topics AS text[]),
                            addressed_ref = CAST(:addressed AS uuid), state = :state,
                            claimed_by = CAST(:claimedBy AS uuid),
                            claimed_since = CAST(:claimedSince AS timestamptz),
                            claimed_until = CAST(:claimedUntil AS timestamptz),
                            answer_waits = :answerWaits, answer_ref = CAST(:answer AS uuid),
                            answered_by = CAST(:answeredBy AS uuid), decline_reason = :reason,
                            declined_by = CAST(:declinedBy AS uuid),
                            declined_at = CAST(:declinedAt AS timestamptz),
                            duplicate_of = CAST(:duplicateOf AS uuid),
                            first_answered_at = CAST(:firstAnsweredAt AS timestamptz),
                            verdict_helped = CAST(:helped AS boolean),
                            verdict_at = CAST(:verdictAt AS timestamptz), verdict_words = :words,
                            reopened_at = CAST(:reopenedAt AS timestamptz),
                            reopened_times = :reopenedTimes, version = :version,
                            changed_at = :changedAt
                        WHERE question_ref = :id
                        """);
        setWords(update, question);
        setStage(update, question.stage());
        setPast(update, question.past());
        update.setParameter("id", question.id())
                .setParameter("answer", question.answerPostId(), UUID.class)
                .setParameter("answeredBy", question.answeredBy(), UUID.class)
                .setParameter("version", question.version())
                .setParameter("changedAt", question.changedAt())
                .executeUpdate();
    }

    /** Whether the answer of whoever has claimed it is on its way out; that keeps the lease. */
    void noteWaiting(UUID id) {
        session.createNativeMutationQuery(
                        """
                        UPDATE question q SET answer_waits = EXISTS (SELECT 1 FROM answer a
                            WHERE a.question_ref = q.question_ref AND a.author_ref = q.claimed_by
                                AND a.waiting IS NOT NULL)
                        WHERE question_ref = :id AND state = 'CLAIMED'
                        """)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static void setWords(MutationQuery update, Question question) {
        Question.Asking asking = question.asking();
        update.setParameter("guest", question.guestId(), UUID.class)
                .setParameter("name", asking.askerName())
                .setParameter("text", asking.text())
                .setParameter("topics", asking.topics().toArray(String[]::new))
                .setParameter("addressed", asking.addressedTo(), UUID.class);
    }

    private static void setStage(MutationQuery update, Stage stage) {
        Stage.Claimed claim = stage instanceof Stage.Claimed claimed ? claimed : null;
        Stage.Declined refusal = stage instanceof Stage.Declined declined ? declined : null;
        update.setParameter("state", stage.state().name())
                .setParameter("claimedBy", claim == null ? null : claim.holder(), UUID.class)
                .setParameter("claimedSince", claim == null ? null : claim.since(), Instant.class)
                .setParameter("claimedUntil", claim == null ? null : claim.until(), Instant.class)
                .setParameter("answerWaits", claim != null && claim.answerWaits())
                .setParameter("reason", refusal == null ? null : refusal.reason())
                .setParameter("declinedBy", refusal == null ? null : refusal.by(), UUID.class)
                .setParameter("declinedAt", refusal == null ? null : refusal.at(), Instant.class)
                .setParameter(
                        "duplicateOf", refusal == null ? null : refusal.duplicateOf(), UUID.class);
    }

    private static void setPast(MutationQuery update, Question.Past past) {
        Question.Verdict verdict = past.verdict();
        update.setParameter("firstAnsweredAt", past.firstAnsweredAt(), Instant.class)
                .setParameter("helped", verdict == null ? null : verdict.helped(), Boolean.class)
                .setParameter("verdictAt", verdict == null ? null : verdict.at(), Instant.class)
                .setParameter("words", verdict == null ? null : verdict.words())
                .setParameter("reopenedAt", past.reopenedAt(), Instant.class)
                .setParameter("reopenedTimes", past.reopenedTimes());
    }

    static Question question(Tuple row) {
        return new Question(
                row.get("question_ref", UUID.class),
                row.get("public_id", String.class),
                row.get("guest_ref", UUID.class),
                new Question.Asking(
                        row.get("asker_name", String.class),
                        row.get("text", String.class),
                        Language.valueOf(row.get("language", String.class)),
                        List.of(row.get("topics", String[].class)),
                        row.get("addressed_ref", UUID.class),
                        row.get("asked_at", Instant.class)),
                stage(row),
                past(row),
                row.get("version", Long.class),
                row.get("changed_at", Instant.class));
    }

    private static Stage stage(Tuple row) {
        UUID answer = row.get("answer_ref", UUID.class);
        UUID answeredBy = row.get("answered_by", UUID.class);
        return switch (QuestionState.valueOf(row.get("state", String.class))) {
            case OPEN -> new Stage.Open();
            case CLAIMED ->
                    new Stage.Claimed(
                            row.get("claimed_by", UUID.class),
                            row.get("claimed_since", Instant.class),
                            row.get("claimed_until", Instant.class),
                            row.get("answer_waits", Boolean.class));
            case ANSWERED -> new Stage.Answered(answer, answeredBy);
            case HELPED -> new Stage.Helped(answer, answeredBy);
            case DECLINED ->
                    new Stage.Declined(
                            row.get("decline_reason", String.class),
                            row.get("declined_by", UUID.class),
                            row.get("declined_at", Instant.class),
                            row.get("duplicate_of", UUID.class));
            case WITHDRAWN -> new Stage.Withdrawn();
        };
    }

    private static Question.Past past(Tuple row) {
        Boolean helped = row.get("verdict_helped", Boolean.class);
        return new Question.Past(
                row.get("first_claimed_at", Instant.class),
                row.get("first_answered_at", Instant.class),
                helped == null
                        ? null
                        : new Question.Verdict(
                                helped,
                                row.get("verdict_at", Instant.class),
                                row.get("verdict_words", String.class)),
                row.get("reopened_at", Instant.class),
                row.get("reopened_times", Integer.class));
    }
}
