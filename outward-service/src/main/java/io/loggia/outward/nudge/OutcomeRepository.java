package io.loggia.outward.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Counts what became of hints. */
@ApplicationScoped
class OutcomeRepository {

    private static final String SUMS =
            "SELECT rule, sum(kept), sum(edited), sum(cancelled) FROM nudge_outcome ";

    private final Session session;

    OutcomeRepository(Session session) {
        this.session = session;
    }

    /** One more of somebody's; of one rule and day no more count than the most. */
    void count(OutcomesRequest.Spoken spoken, UUID profileId, LocalDate day, int most) {
        String column =
                switch (spoken.outcome()) {
                    case KEPT -> "kept";
                    case EDITED -> "edited";
                    case CANCELLED -> "cancelled";
                };
        session.createNativeMutationQuery(
                        """
                        INSERT INTO nudge_outcome AS o
                            (rule, profile_ref, day, kept, edited, cancelled)
                        VALUES (:rule, :profile, :day, :kept, :edited, :cancelled)
                        ON CONFLICT (rule, profile_ref, day) DO UPDATE SET %1$s = o.%1$s + 1
                        WHERE o.kept + o.edited + o.cancelled < :most
                        """
                                .formatted(column))
                .setParameter("rule", spoken.rule())
                .setParameter("profile", profileId)
                .setParameter("day", day)
                .setParameter("kept", spoken.outcome() == Outcome.KEPT ? 1 : 0)
                .setParameter("edited", spoken.outcome() == Outcome.EDITED ? 1 : 0)
                .setParameter("cancelled", spoken.outcome() == Outcome.CANCELLED ? 1 : 0)
                .setParameter("most", most)
                .executeUpdate();
    }

    List<OutcomesView.Count> listOwn(UUID profileId, LocalDate since) {
        return session
                .createNativeQuery(
                        SUMS
                                + """
                                WHERE profile_ref = :profile AND day >= :since
                                GROUP BY rule ORDER BY rule
                                """,
                        Tuple.class)
                .setParameter("profile", profileId)
                .setParameter("since", since)
                .getResultStream()
                .map(OutcomeRepository::count)
                .toList();
    }

    /** Of everybody, for rules that have spoken to so many different people. */
    List<OutcomesView.Count> listOfMany(int fewest, LocalDate since) {
        return session
                .createNativeQuery(
                        SUMS
                                + """
                                WHERE day >= :since
                                GROUP BY rule HAVING count(DISTINCT profile_ref) >= :fewest
                                ORDER BY rule
                                """,
                        Tuple.class)
                .setParameter("fewest", fewest)
                .setParameter("since", since)
                .getResultStream()
                .map(OutcomeRepository::count)
                .toList();
    }

    void forgetBefore(LocalDate day, UUID profileId) {
        session.createNativeMutationQuery(
                        "DELETE FROM nudge_outcome WHERE profile_ref = :profile AND day < :day")
                .setParameter("profile", profileId)
                .setParameter("day", day)
                .executeUpdate();
    }

    private static OutcomesView.Count count(Tuple row) {
        return new OutcomesView.Count(
                row.get(0, String.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class));
    }
}
