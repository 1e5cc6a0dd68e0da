package io.loggia.outward.nudge;

import io.loggia.outward.WholePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts what became of hints. */
@ApplicationScoped
class OutcomeRepository {

    private static final String OWN =
            """
            SELECT rule, sum(kept), sum(edited), sum(cancelled) FROM nudge_outcome
            WHERE profile_ref = :profile AND day >= :since
            GROUP BY rule ORDER BY rule
            """;

    /** Where the rules that too few have met are met by too few together, a level tells of none. */
    private static final String BY_RULE =
            """
            WITH met AS (
                SELECT *, CAST(:first AS date) + (day - CAST(:first AS date)) / :days * :days AS start
                FROM nudge_outcome WHERE day >= :first AND day < :end),
            by_rule AS (
                SELECT severity, rule, start, sum(kept) AS kept, sum(edited) AS edited,
                    sum(cancelled) AS cancelled, count(DISTINCT profile_ref) AS people
                FROM met GROUP BY severity, rule, start),
            rest AS (
                SELECT m.severity, m.start, count(DISTINCT m.profile_ref) AS people
                FROM met m JOIN by_rule r USING (severity, rule, start)
                WHERE r.people < :fewest GROUP BY m.severity, m.start)
            SELECT r.rule, CAST(sum(r.kept) AS bigint), CAST(sum(r.edited) AS bigint),
                CAST(sum(r.cancelled) AS bigint)
            FROM by_rule r LEFT JOIN rest t USING (severity, start)
            WHERE r.people >= :fewest AND coalesce(t.people, :fewest) >= :fewest
            GROUP BY r.rule ORDER BY r.rule
            """;

    private static final String BY_LEVEL =
            """
            SELECT CAST(:first AS date) + (day - CAST(:first AS date)) / :days * :days AS start,
                severity, sum(kept), sum(edited), sum(cancelled)
            FROM nudge_outcome WHERE day >= :first AND day < :end
            GROUP BY start, severity HAVING count(DISTINCT profile_ref) >= :fewest
            ORDER BY start, severity
            """;

    private final Session session;

    OutcomeRepository(Session session) {
        this.session = session;
    }

    /** One more of somebody's; of one rule and day no more count than the most. */
    void count(
            OutcomesRequest.Spoken spoken,
            Severity severity,
            UUID profileId,
            LocalDate day,
            int most) {
        String column =
                switch (spoken.outcome()) {
                    case KEPT -> "kept";
                    case EDITED -> "edited";
                    case CANCELLED -> "cancelled";
                };
        session.createNativeMutationQuery(
                        """
                        INSERT INTO nudge_outcome AS o
                            (rule, profile_ref, day, severity, kept, edited, cancelled)
                        VALUES (:rule, :profile, :day, :severity, :kept, :edited, :cancelled)
                        ON CONFLICT (rule, profile_ref, day) DO UPDATE SET %1$s = o.%1$s + 1
                        WHERE o.kept + o.edited + o.cancelled < :most
                        """
                                .formatted(column))
                .setParameter("rule", spoken.rule())
                .setParameter("profile", profileId)
                .setParameter("day", day)
                .setParameter("severity", severity.name())
                .setParameter("kept", spoken.outcome() == Outcome.KEPT ? 1 : 0)
                .setParameter("edited", spoken.outcome() == Outcome.EDITED ? 1 : 0)
                .setParameter("cancelled", spoken.outcome() == Outcome.CANCELLED ? 1 : 0)
                .setParameter("most", most)
                .executeUpdate();
    }

    List<OutcomesView.Count> listOwn(UUID profileId, LocalDate since) {
        return session.createNativeQuery(OWN, Tuple.class)
                .setParameter("profile", profileId)
                .setParameter("since", since)
                .getResultStream()
                .map(OutcomeRepository::count)
                .toList();
    }

    /** Of everybody, from periods in which so many different people have met a rule. */
    List<OutcomesView.Count> listByRule(List<LocalDate> starts) {
        return ofPeriods(BY_RULE, starts).getResultStream().map(OutcomeRepository::count).toList();
    }

    /** Of everybody, by period and level, where so many different people have met it. */
    List<LevelOutcomes> listByLevel(List<LocalDate> starts) {
        return ofPeriods(BY_LEVEL, starts)
                .getResultStream()
                .map(
                        row ->
                                new LevelOutcomes(
                                        row.get(0, LocalDate.class),
                                        Severity.valueOf(row.get(1, String.class)),
                                        row.get(2, Long.class),
                                        row.get(3, Long.class),
                                        row.get(4, Long.class)))
                .toList();
    }

    /** Everybody's; those that somebody else forgets just now are left to them. */
    void forgetBefore(LocalDate day) {
        session.createNativeMutationQuery(
                        """
                        DELETE FROM nudge_outcome WHERE (rule, profile_ref, day) IN (
                            SELECT rule, profile_ref, day FROM nudge_outcome WHERE day < :day
                            LIMIT 100 FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("day", day)
                .executeUpdate();
    }

    private NativeQuery<Tuple> ofPeriods(String sql, List<LocalDate> starts) {
        int days = WholePeriod.FOUR_WEEKS.days();
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("first", starts.getFirst())
                .setParameter("end", starts.getLast().plusDays(days))
                .setParameter("days", days)
                .setParameter("fewest", WholePeriod.FEWEST_PEOPLE);
    }

    private static OutcomesView.Count count(Tuple row) {
        return new OutcomesView.Count(
                row.get(0, String.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class));
    }
}
