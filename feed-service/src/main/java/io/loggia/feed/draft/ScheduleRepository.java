package io.loggia.feed.draft;

import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Which drafts are to be published when. Leases are measured by the database's clock, which all
 * replicas share; they only spare work: the row's lock says who publishes.
 */
@ApplicationScoped
class ScheduleRepository {

    private static final String DUE =
            """
            SELECT author_id, draft, publish_at FROM schedule
            WHERE publish_at <= now() AND refusal IS NULL
                AND (leased_until IS NULL OR leased_until < now())
            ORDER BY publish_at LIMIT :most FOR UPDATE SKIP LOCKED
            """;

    private final Session session;

    ScheduleRepository(Session session) {
        this.session = session;
    }

    /** In place of what was said before, its refusal too. */
    void put(Schedule schedule) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO schedule (author_id, draft, publish_at)
                        VALUES (:author, :draft, :at)
                        ON CONFLICT (author_id, draft) DO UPDATE SET
                            publish_at = excluded.publish_at, leased_until = NULL, refusal = NULL
                        """)
                .setParameter("author", schedule.authorId())
                .setParameter("draft", schedule.draftId())
                .setParameter("at", schedule.publishAt())
                .executeUpdate();
    }

    /** False if there is none, or no longer: it may have been published. */
    boolean remove(UUID authorId, UUID draftId) {
        return session.createNativeMutationQuery(
                                "DELETE FROM schedule WHERE author_id = :author AND draft = :draft")
                        .setParameter("author", authorId)
                        .setParameter("draft", draftId)
                        .executeUpdate()
                == 1;
    }

    /** Some that are due and that nobody is about to publish; for so long nobody else will. */
    List<Schedule> claim(Duration lease, int most) {
        List<Schedule> due =
                session.createNativeQuery(DUE, Tuple.class)
                        .setParameter("most", most)
                        .getResultStream()
                        .map(ScheduleRepository::of)
                        .toList();
        due.forEach(
                one ->
                        session.createNativeMutationQuery(
                                        """
                                        UPDATE schedule
                                        SET leased_until = now() + make_interval(secs => :seconds)
                                        WHERE author_id = :author AND draft = :draft
                                        """)
                                .setParameter("seconds", (double) lease.toSeconds())
                                .setParameter("author", one.authorId())
                                .setParameter("draft", one.draftId())
                                .executeUpdate());
        return due;
    }

    /** Whether it still stands just so; then it does until the transaction ends. */
    boolean hold(Schedule schedule) {
        return session.createNativeQuery(
                        """
                        SELECT author_id, draft, publish_at FROM schedule
                        WHERE author_id = :author AND draft = :draft AND refusal IS NULL FOR UPDATE
                        """,
                        Tuple.class)
                .setParameter("author", schedule.authorId())
                .setParameter("draft", schedule.draftId())
                .getResultStream()
                .map(ScheduleRepository::of)
                .anyMatch(schedule::equals);
    }

    void refuse(Schedule schedule, FeedProblem reason) {
        session.createNativeMutationQuery(
                        """
                        UPDATE schedule SET refusal = :reason
                        WHERE author_id = :author AND draft = :draft AND publish_at = :at
                        """)
                .setParameter("reason", reason.name())
                .setParameter("author", schedule.authorId())
                .setParameter("draft", schedule.draftId())
                .setParameter("at", schedule.publishAt())
                .executeUpdate();
    }

    private static Schedule of(Tuple row) {
        return new Schedule(
                row.get("author_id", UUID.class),
                row.get("draft", UUID.class),
                row.get("publish_at", Instant.class));
    }
}
