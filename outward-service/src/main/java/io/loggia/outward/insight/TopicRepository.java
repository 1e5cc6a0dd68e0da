package io.loggia.outward.insight;

import io.loggia.outward.WholePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Lets PostgreSQL compute what is asked, said and known of each topic. */
@ApplicationScoped
class TopicRepository {

    private static final String ASKED =
            """
            SELECT t.topic, date_bin(:hours * interval '1 hour', q.asked_at, :from) AS start,
                count(*)
            FROM question q CROSS JOIN LATERAL unnest(q.topics) AS t (topic)
            WHERE q.asked_at >= :from AND q.asked_at < :until
            GROUP BY t.topic, start HAVING count(DISTINCT q.guest_ref) >= :fewest
            """;

    private static final String POSTED =
            """
            SELECT t.topic, date_bin(:hours * interval '1 hour', p.live_since, :from) AS start,
                count(*)
            FROM outward_post p
                JOIN revision r ON r.post_ref = p.post_ref AND r.version = p.live_version
                CROSS JOIN LATERAL unnest(r.topics) AS t (topic)
            WHERE p.live_version IS NOT NULL AND p.live_since >= :from AND p.live_since < :until
            GROUP BY t.topic, start HAVING count(DISTINCT p.author_ref) >= :fewest
            """;

    /** A voice that is paused counts: nobody learns of a pause here. */
    private static final String LONELY =
            """
            SELECT t.topic FROM unnest(CAST(:topics AS text[])) AS t (topic)
            WHERE (SELECT count(*) FROM (
                SELECT f.profile_ref FROM face f JOIN voice v USING (profile_ref)
                WHERE f.shown AND v.state IN ('ON', 'PAUSED') AND f.topics @> ARRAY[t.topic]
                UNION
                SELECT a.author_ref
                FROM answer a JOIN question q USING (question_ref)
                    JOIN voice v ON v.profile_ref = a.author_ref AND v.state IN ('ON', 'PAUSED')
                WHERE a.live_since IS NOT NULL AND q.topics @> ARRAY[t.topic]) known) < :enough
            ORDER BY t.topic
            """;

    private final Session session;

    TopicRepository(Session session) {
        this.session = session;
    }

    /** What came of one topic in one period. */
    record Figure(String topic, LocalDate start, long count) {}

    List<Figure> asked(Stretch stretch) {
        return figures(ASKED, stretch);
    }

    List<Figure> posted(Stretch stretch) {
        return figures(POSTED, stretch);
    }

    /** Those of the topics that fewer people outside answer, or say that they do. */
    List<String> withFewerThan(int enough, Collection<String> topics) {
        return session.createNativeQuery(LONELY, String.class)
                .setParameter("topics", topics.toArray(String[]::new))
                .setParameter("enough", enough)
                .getResultList();
    }

    private List<Figure> figures(String sql, Stretch stretch) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("hours", stretch.hours())
                .setParameter("from", stretch.from())
                .setParameter("until", stretch.until())
                .setParameter("fewest", WholePeriod.FEWEST_PEOPLE)
                .getResultStream()
                .map(
                        row ->
                                new Figure(
                                        row.get(0, String.class),
                                        InsightRepository.day(row, 1),
                                        row.get(2, Long.class)))
                .toList();
    }
}
