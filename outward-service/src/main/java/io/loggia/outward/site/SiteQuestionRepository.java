package io.loggia.outward.site;

import io.loggia.events.QuestionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the views of questions that are made for outsiders. */
@ApplicationScoped
class SiteQuestionRepository {

    private static final String QUESTIONS =
            """
            SELECT public_id, asker_name, text, language, topics, asked_at, state, owner_handle,
                owner_name, owner_title, owner_alum, claimed_since, addressed_handle, addressed_name,
                first_answered_at, decline_reason, declined_at, duplicate_of, verdict_helped,
                verdict_words, reopened_times, changed_at
            FROM site_question
            """;

    private static final String NEWEST = " ORDER BY asked_at DESC, public_id DESC LIMIT :limit";

    private final Session session;

    SiteQuestionRepository(Session session) {
        this.session = session;
    }

    Optional<PublicQuestion> find(String publicId) {
        return list(QUESTIONS + "WHERE public_id = :id", Map.of("id", publicId)).stream()
                .findFirst();
    }

    /** The question that a public post answers. */
    Optional<PublicQuestion> findAnsweredBy(String postPublicId) {
        return list(
                        QUESTIONS
                                + """
                                WHERE public_id = (SELECT question_public_id FROM site_answer
                                    WHERE public_id = :post)
                                """,
                        Map.of("post", postPublicId))
                .stream()
                .findFirst();
    }

    /** The one that is to stand on the first page, as long as it may. */
    Optional<PublicQuestion> findPinned() {
        return list(
                        QUESTIONS
                                + "WHERE public_id = (SELECT public_id FROM site_pinned_question)",
                        Map.of())
                .stream()
                .findFirst();
    }

    List<PublicQuestion> listNewest(int limit) {
        return list(QUESTIONS + NEWEST, Map.of("limit", limit));
    }

    /** Those that were asked before that one. */
    List<PublicQuestion> listBefore(String publicId, int limit) {
        return list(
                QUESTIONS
                        + """
                        WHERE (asked_at, public_id) < (SELECT asked_at, public_id
                            FROM site_question WHERE public_id = :id)
                        """
                        + NEWEST,
                Map.of("id", publicId, "limit", limit));
    }

    /** Answered ones, by people who all want to be found. */
    List<PublicQuestion> listIndexed(int limit) {
        return list(
                QUESTIONS
                        + """
                        WHERE state IN ('ANSWERED', 'HELPED') AND NOT EXISTS (
                            SELECT 1 FROM site_answer a
                            WHERE a.question_public_id = site_question.public_id
                                AND NOT a.indexed)
                        """
                        + NEWEST,
                Map.of("limit", limit));
    }

    /** Since when a question is not there any more that was. */
    Optional<Instant> findGone(String publicId) {
        return query(
                        "SELECT ended_at FROM site_gone_question WHERE public_id = :id",
                        Map.of("id", publicId))
                .getResultList()
                .stream()
                .map(row -> row.get(0, Instant.class))
                .findFirst();
    }

    /** The public id of the question that a private link opens. */
    Optional<String> findByAccess(byte[] tokenHash) {
        return query(
                        "SELECT public_id FROM site_question_access WHERE token_hash = :hash",
                        Map.of("hash", tokenHash))
                .getResultList()
                .stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    PublicLedger readLedger() {
        Tuple row =
                query(
                                """
                                SELECT open, claimed, answered, helped, declined,
                                    minutes_to_claim, minutes_to_answer
                                FROM site_ledger
                                """,
                                Map.of())
                        .getSingleResult();
        return new PublicLedger(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                minutes(row.get(5, Long.class)),
                minutes(row.get(6, Long.class)));
    }

    private static @Nullable Duration minutes(@Nullable Long count) {
        return count == null ? null : Duration.ofMinutes(count);
    }

    private List<PublicQuestion> list(String sql, Map<String, Object> values) {
        return query(sql, values).getResultList().stream()
                .map(SiteQuestionRepository::question)
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, Map<String, Object> values) {
        NativeQuery<Tuple> query = session.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static PublicQuestion question(Tuple row) {
        return new PublicQuestion(
                row.get("public_id", String.class),
                row.get("asker_name", String.class),
                row.get("text", String.class),
                row.get("language", String.class),
                List.of(row.get("topics", String[].class)),
                row.get("asked_at", Instant.class),
                QuestionState.valueOf(row.get("state", String.class)),
                owner(row),
                row.get("claimed_since", Instant.class),
                addressed(row),
                row.get("first_answered_at", Instant.class),
                refusal(row),
                verdict(row),
                row.get("reopened_times", Integer.class),
                row.get("changed_at", Instant.class));
    }

    private static PublicQuestion.@Nullable Owner owner(Tuple row) {
        String handle = row.get("owner_handle", String.class);
        return handle == null
                ? null
                : new PublicQuestion.Owner(
                        handle,
                        row.get("owner_name", String.class),
                        row.get("owner_title", String.class),
                        row.get("owner_alum", Boolean.class));
    }

    /** Nobody who has left is asked for. */
    private static PublicQuestion.@Nullable Owner addressed(Tuple row) {
        String handle = row.get("addressed_handle", String.class);
        return handle == null
                ? null
                : new PublicQuestion.Owner(
                        handle, row.get("addressed_name", String.class), null, false);
    }

    private static PublicQuestion.@Nullable Refusal refusal(Tuple row) {
        String reason = row.get("decline_reason", String.class);
        return reason == null
                ? null
                : new PublicQuestion.Refusal(
                        reason,
                        row.get("declined_at", Instant.class),
                        row.get("duplicate_of", String.class));
    }

    private static PublicQuestion.@Nullable Verdict verdict(Tuple row) {
        Boolean helped = row.get("verdict_helped", Boolean.class);
        return helped == null
                ? null
                : new PublicQuestion.Verdict(helped, row.get("verdict_words", String.class));
    }
}
