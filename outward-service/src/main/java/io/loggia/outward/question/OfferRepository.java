package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds whom questions fit. */
@ApplicationScoped
class OfferRepository {

    private final Session session;

    OfferRepository(Session session) {
        this.session = session;
    }

    /** For each question at most so many people, the best first; in one query. */
    Map<UUID, List<Offer>> list(Collection<UUID> questionIds, int most, Instant now) {
        return list(questionIds, most, null, now);
    }

    /** The same, and the reader wherever it fits them. */
    Map<UUID, List<Offer>> list(
            Collection<UUID> questionIds, int most, @Nullable UUID reader, Instant now) {
        Map<UUID, List<Offer>> found = new LinkedHashMap<>();
        session.createNativeQuery(
                        """
                        WITH asked AS (
                            SELECT question_ref, addressed_ref, topics FROM question
                            WHERE question_ref = ANY (:ids)),
                        candidate AS (
                            SELECT question_ref, addressed_ref AS profile_ref FROM asked
                            WHERE addressed_ref IS NOT NULL
                            UNION
                            SELECT a.question_ref, f.profile_ref
                            FROM asked a JOIN face f ON f.shown AND f.topics && a.topics
                            UNION
                            SELECT a.question_ref, w.author_ref
                            FROM asked a JOIN question q ON q.topics && a.topics
                                JOIN answer w ON w.question_ref = q.question_ref AND w.helped
                                    AND w.live_since IS NOT NULL),
                        fit AS (
                            SELECT c.question_ref, c.profile_ref, f.handle,
                                c.profile_ref IS NOT DISTINCT FROM a.addressed_ref AS addressed,
                                ARRAY(SELECT t FROM unnest(a.topics) WITH ORDINALITY AS u (t, place)
                                    WHERE t = ANY (f.topics) ORDER BY place) AS declared,
                                ARRAY(SELECT t FROM unnest(a.topics) WITH ORDINALITY AS u (t, place)
                                    WHERE confirmed_answers(c.profile_ref, t) > 0
                                    ORDER BY place) AS confirmed,
                                ARRAY(SELECT confirmed_answers(c.profile_ref, t)
                                    FROM unnest(a.topics) WITH ORDINALITY AS u (t, place)
                                    WHERE confirmed_answers(c.profile_ref, t) > 0
                                    ORDER BY place) AS counts,
                                (SELECT count(*) FROM question q
                                    WHERE q.claimed_by = c.profile_ref AND q.state = 'CLAIMED'
                                        AND (q.answer_waits OR q.claimed_until > :now)) AS claims
                            FROM candidate c JOIN asked a USING (question_ref)
                                JOIN face f USING (profile_ref) JOIN voice v USING (profile_ref)
                            WHERE f.shown AND (v.state = 'ON'
                                OR v.state = 'PAUSED' AND v.paused_until <= :now)
                                AND NOT EXISTS (SELECT 1 FROM not_me n
                                    WHERE n.question_ref = c.question_ref
                                        AND n.profile_ref = c.profile_ref)),
                        ranked AS (
                            SELECT *, row_number() OVER (PARTITION BY question_ref ORDER BY
                                addressed DESC,
                                cardinality(declared)
                                    + (SELECT coalesce(sum(n), 0) FROM unnest(counts) AS n)
                                    - claims DESC,
                                handle) AS place
                            FROM fit)
                        SELECT question_ref, profile_ref, addressed, declared, confirmed, counts
                        FROM ranked WHERE place <= :most
                            OR profile_ref = CAST(:reader AS uuid)
                        ORDER BY question_ref, place
                        """,
                        Tuple.class)
                .setParameter("ids", questionIds.toArray(UUID[]::new))
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("reader", reader, UUID.class)
                .getResultStream()
                .forEach(
                        row ->
                                found.computeIfAbsent(
                                                row.get(0, UUID.class), id -> new ArrayList<>())
                                        .add(offer(row)));
        return found;
    }

    private static Offer offer(Tuple row) {
        return new Offer(
                row.get(1, UUID.class),
                reasons(
                        row.get(2, Boolean.class),
                        row.get(3, String[].class),
                        row.get(4, String[].class),
                        row.get(5, Integer[].class)));
    }

    static List<Reason> reasons(
            boolean addressed, String[] declared, String[] confirmed, Integer[] counts) {
        List<Reason> reasons = new ArrayList<>();
        if (addressed) {
            reasons.add(Reason.addressed());
        }
        for (int place = 0; place < confirmed.length; place++) {
            reasons.add(Reason.confirmed(confirmed[place], counts[place]));
        }
        for (String topic : declared) {
            reasons.add(Reason.declared(topic));
        }
        return reasons;
    }
}
