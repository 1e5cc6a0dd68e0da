package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads questions by how they stand to a colleague; a lease that is over counts as none. */
@ApplicationScoped
class QuestionListRepository {

    private static final String HELD =
            " q.state = 'CLAIMED' AND (q.answer_waits OR q.claimed_until > :now) ";

    private static final String NOBODYS =
            """
             (q.state = 'OPEN'
                OR q.state = 'CLAIMED' AND NOT q.answer_waits AND q.claimed_until <= :now)
            """;

    /** What the reader answers about, while they may speak outside; no row if they may not. */
    private static final String READER =
            """
            WITH reader AS (
                SELECT f.profile_ref, f.topics AS declared, ARRAY(
                    SELECT t FROM answer a JOIN question h USING (question_ref), unnest(h.topics) AS t
                    WHERE a.author_ref = f.profile_ref AND a.helped AND a.live_since IS NOT NULL
                    ) AS confirmed
                FROM face f JOIN voice v USING (profile_ref)
                WHERE f.profile_ref = :reader AND f.shown
                    AND (v.state = 'ON' OR v.state = 'PAUSED' AND v.paused_until <= :now))
            """;

    private static final String TAPPED =
            """
             EXISTS (SELECT 1 FROM tap t
                WHERE t.question_ref = q.question_ref AND t.profile_ref = :reader)
            """;

    private static final String NOT_PASSED =
            """
             NOT EXISTS (SELECT 1 FROM not_me n
                WHERE n.question_ref = q.question_ref AND n.profile_ref = :reader)
            """;

    private static final String FITS =
            " (q.addressed_ref = r.profile_ref OR q.topics && r.declared"
                    + " OR q.topics && r.confirmed OR r.profile_ref IS NOT NULL AND "
                    + TAPPED
                    + ") AND "
                    + NOT_PASSED;

    private static final String OF_TOPIC =
            " AND (CAST(:topic AS text) IS NULL OR q.topics @> ARRAY[CAST(:topic AS text)]) ";

    private final Session session;

    QuestionListRepository(Session session) {
        this.session = session;
    }

    /** What waits and somebody is on, or is for them, in the order of the ids. */
    List<UUID> listWaitingWith(UUID profileId) {
        return session.createNativeQuery(
                        """
                        SELECT question_ref FROM question
                        WHERE state = 'CLAIMED' AND claimed_by = :person
                            OR state IN ('OPEN', 'CLAIMED') AND addressed_ref = :person
                        ORDER BY question_ref
                        """,
                        UUID.class)
                .setParameter("person", profileId)
                .getResultList();
    }

    /** A question, and the number by which lists are cut. */
    record Numbered(Question question, long number) {}

    /** What waits and is not the reader's already, the newest first. */
    List<Numbered> pageOpen(
            UUID reader, @Nullable String topic, long before, int limit, Instant now) {
        return page(
                "(" + NOBODYS + " OR " + HELD + " AND q.claimed_by <> :reader)",
                topic,
                before,
                limit,
                query -> query.setParameter("reader", reader).setParameter("now", now));
    }

    /** What the reader is on. */
    List<Numbered> pageMine(
            UUID reader, @Nullable String topic, long before, int limit, Instant now) {
        return page(
                HELD + " AND q.claimed_by = :reader",
                topic,
                before,
                limit,
                query -> query.setParameter("reader", reader).setParameter("now", now));
    }

    /** What is nobody's, and of which somebody thinks that the reader knows it. */
    List<Numbered> pageTapped(
            UUID reader, @Nullable String topic, long before, int limit, Instant now) {
        return page(
                NOBODYS + "AND" + TAPPED + "AND" + NOT_PASSED,
                topic,
                before,
                limit,
                query -> query.setParameter("reader", reader).setParameter("now", now));
    }

    List<Numbered> pageAnswered(@Nullable String topic, long before, int limit) {
        return page("q.state IN ('ANSWERED', 'HELPED')", topic, before, limit, query -> query);
    }

    private List<Numbered> page(
            String which,
            @Nullable String topic,
            long before,
            int limit,
            UnaryOperator<NativeQuery<Tuple>> values) {
        NativeQuery<Tuple> query =
                session.createNativeQuery(
                        QuestionRepository.SELECT
                                + "WHERE "
                                + which
                                + OF_TOPIC
                                + "AND q.number < :before ORDER BY q.number DESC LIMIT :limit",
                        Tuple.class);
        return list(
                values.apply(query)
                        .setParameter("topic", topic)
                        .setParameter("before", before)
                        .setParameter("limit", limit));
    }

    /** What is nobody's and fits the reader, the best first, from that place on. */
    List<Numbered> pageFitting(
            UUID reader, @Nullable String topic, long offset, int limit, Instant now) {
        return list(
                session.createNativeQuery(
                                READER
                                        + QuestionRepository.SELECT
                                        + "JOIN reader r ON "
                                        + FITS
                                        + "WHERE "
                                        + NOBODYS
                                        + OF_TOPIC
                                        + "ORDER BY"
                                        + TAPPED
                                        + """
                                            DESC, q.addressed_ref IS NOT DISTINCT FROM r.profile_ref
                                            DESC,
                                            (SELECT count(*) FROM unnest(q.topics) AS t
                                                WHERE t = ANY (r.declared))
                                            + (SELECT count(*) FROM unnest(r.confirmed) AS t
                                                WHERE t = ANY (q.topics)) DESC,
                                            q.number OFFSET :offset LIMIT :limit
                                        """,
                                Tuple.class)
                        .setParameter("reader", reader)
                        .setParameter("now", now)
                        .setParameter("topic", topic)
                        .setParameter("offset", offset)
                        .setParameter("limit", limit));
    }

    /** How many wait for anybody, fit the reader, and are the reader's; and which ends next. */
    record Counts(long open, long forMe, long mine, @Nullable Instant endsNext) {}

    /** Of ends only one that comes by {@code soon}. */
    Counts count(UUID reader, Instant now, Instant soon) {
        Tuple row =
                session.createNativeQuery(
                                READER
                                        + "SELECT count(*) FILTER (WHERE "
                                        + NOBODYS
                                        + "), count(*) FILTER (WHERE "
                                        + NOBODYS
                                        + " AND "
                                        + FITS
                                        + "), count(*) FILTER (WHERE "
                                        + HELD
                                        + """
                                        AND q.claimed_by = :reader),
                                        min(q.claimed_until) FILTER (WHERE q.state = 'CLAIMED'
                                            AND NOT q.answer_waits AND q.claimed_by = :reader
                                            AND q.claimed_until > :now AND q.claimed_until <= :soon)
                                        FROM question q LEFT JOIN reader r ON true
                                        WHERE q.state IN ('OPEN', 'CLAIMED')
                                        """,
                                Tuple.class)
                        .setParameter("reader", reader)
                        .setParameter("now", now)
                        .setParameter("soon", soon)
                        .getSingleResult();
        return new Counts(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Instant.class));
    }

    static List<Numbered> list(NativeQuery<Tuple> query) {
        return query.getResultList().stream()
                .map(
                        row ->
                                new Numbered(
                                        QuestionRepository.question(row),
                                        row.get("number", Long.class)))
                .toList();
    }
}
