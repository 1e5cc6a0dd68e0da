package io.loggia.outward.insight;

import io.loggia.outward.WholePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Lets PostgreSQL compute the figures of weeks; a week of too few people has none. */
@ApplicationScoped
class InsightRepository {

    /** A guest who was forgotten counts for nobody, so that one is never taken for two. */
    private static final String ASKED =
            """
            SELECT date_bin(:hours * interval '1 hour', asked_at, :from) AS start, count(*)
            FROM question WHERE asked_at >= :from AND asked_at < :until
            GROUP BY start HAVING count(DISTINCT guest_ref) >= :fewest
            """;

    private static final String ANSWERED =
            """
            SELECT date_bin(:hours * interval '1 hour', first_answered_at, :from) AS start, count(*)
            FROM question WHERE first_answered_at >= :from AND first_answered_at < :until
            GROUP BY start HAVING count(DISTINCT guest_ref) >= :fewest
            """;

    /** How fast somebody answers is theirs, too: it needs as many who answer as who ask. */
    private static final String MINUTES =
            """
            SELECT date_bin(:hours * interval '1 hour', first_answered_at, :from) AS start,
                CAST(round(percentile_cont(0.5) WITHIN GROUP (
                    ORDER BY extract(epoch FROM first_answered_at - asked_at)) / 60) AS bigint)
            FROM question WHERE first_answered_at >= :from AND first_answered_at < :until
            GROUP BY start
            HAVING least(count(DISTINCT guest_ref), count(DISTINCT answered_by)) >= :fewest
            """;

    private static final String SPEAKING =
            """
            SELECT w.start, count(DISTINCT s.profile_ref)
            FROM generate_series(CAST(:from AS timestamptz),
                    CAST(:until AS timestamptz) - :hours * interval '1 hour',
                    :hours * interval '1 hour') AS w (start)
                JOIN voice_spell s ON s.since < w.start + :hours * interval '1 hour'
                    AND (s.until IS NULL OR s.until >= w.start + :hours * interval '1 hour')
            GROUP BY w.start HAVING count(DISTINCT s.profile_ref) >= :fewest
            """;

    private static final String PUBLISHING =
            """
            SELECT date_bin(:hours * interval '1 hour', live_since, :from) AS start,
                count(DISTINCT author_ref)
            FROM outward_post
            WHERE live_version IS NOT NULL AND live_since >= :from AND live_since < :until
            GROUP BY start HAVING count(DISTINCT author_ref) >= :fewest
            """;

    private final Session session;

    InsightRepository(Session session) {
        this.session = session;
    }

    /** Questions, by when they were asked. */
    Map<LocalDate, Long> asked(Stretch stretch) {
        return figures(ASKED, stretch);
    }

    /** Questions, by when their first answer became public. */
    Map<LocalDate, Long> answered(Stretch stretch) {
        return figures(ANSWERED, stretch);
    }

    /** The median from question to first answer, by when that became public. */
    Map<LocalDate, Long> minutesToAnswer(Stretch stretch) {
        return figures(MINUTES, stretch);
    }

    /** People with a voice at the end of each week. */
    Map<LocalDate, Long> speaking(Stretch stretch) {
        return figures(SPEAKING, stretch);
    }

    /** People of whom something became public that still is. */
    Map<LocalDate, Long> publishing(Stretch stretch) {
        return figures(PUBLISHING, stretch);
    }

    private Map<LocalDate, Long> figures(String sql, Stretch stretch) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("hours", stretch.hours())
                .setParameter("from", stretch.from())
                .setParameter("until", stretch.until())
                .setParameter("fewest", WholePeriod.FEWEST_PEOPLE)
                .getResultStream()
                .collect(Collectors.toMap(row -> day(row, 0), row -> row.get(1, Long.class)));
    }

    static LocalDate day(Tuple row, int column) {
        return LocalDate.ofInstant(row.get(column, Instant.class), ZoneOffset.UTC);
    }
}
