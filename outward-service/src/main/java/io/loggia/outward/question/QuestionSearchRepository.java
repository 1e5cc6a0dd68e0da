package io.loggia.outward.question;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.question.QuestionListRepository.Numbered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Questions by their words. Shows what {@link QuestionListService#get} shows: all but what was
 * taken back. What takes longer than {@link QuestionConfig#searchPatience} ends as {@link
 * OutwardProblem#SEARCH_TOO_BROAD}.
 */
@ApplicationScoped
class QuestionSearchRepository {

    /** Planned for its values each time: what is best depends on how frequent the words are. */
    private static final String BOUNDS =
            """
            SELECT set_config('statement_timeout', :patience, true),
                set_config('plan_cache_mode', 'force_custom_plan', true)
            """;

    /** Without the barrier the planner walks through all questions for the few of a rare word. */
    private static final String FOUND =
            """
            WITH found AS MATERIALIZED (
                SELECT question_ref, number FROM question
                WHERE state <> 'WITHDRAWN' AND number < :before AND words @@ (
            """;

    private static final String NEWEST =
            """
            )), newest AS (SELECT question_ref FROM found ORDER BY number DESC LIMIT :limit)
            """;

    private static final String NEWEST_FIRST =
            "WHERE q.question_ref IN (SELECT question_ref FROM newest) ORDER BY q.number DESC";

    private static final String CANCELLED = "57014";

    private final Session session;
    private final QuestionConfig config;

    QuestionSearchRepository(Session session, QuestionConfig config) {
        this.session = session;
        this.config = config;
    }

    /** What is found below a number, the newest first; at least one word is looked for. */
    List<Numbered> page(List<QuestionSearch.Word> words, long before, int limit) {
        session.createNativeQuery(BOUNDS, Object[].class)
                .setParameter("patience", Long.toString(config.searchPatience().toMillis()))
                .getSingleResult();
        try {
            return list(words, before, limit);
        } catch (PersistenceException e) {
            throw isCancelled(e) ? OutwardProblem.SEARCH_TOO_BROAD.exception() : e;
        }
    }

    private List<Numbered> list(List<QuestionSearch.Word> words, long before, int limit) {
        String all =
                IntStream.range(0, words.size())
                        .mapToObj("sought(:word%1$d, :begins%1$d)"::formatted)
                        .collect(Collectors.joining(" && "));
        NativeQuery<Tuple> query =
                session.createNativeQuery(
                                FOUND + all + NEWEST + QuestionRepository.SELECT + NEWEST_FIRST,
                                Tuple.class)
                        .setParameter("before", before)
                        .setParameter("limit", limit);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i).text())
                    .setParameter("begins" + i, words.get(i).begins());
        }
        return QuestionListRepository.list(query);
    }

    private static boolean isCancelled(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof SQLException refused
                                        && CANCELLED.equals(refused.getSQLState()));
    }
}
