package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who sends for which webhook, and what is next. Leases are measured by the database's clock, which
 * all replicas share.
 */
@ApplicationScoped
class LeaseRepository {

    private static final String FREE_AND_DUE =
            """
            SELECT w.id FROM webhook w
            JOIN author a ON a.id = w.system_id AND a.state = 'ACTIVE'
            CROSS JOIN LATERAL (
                SELECT d.next_try_at FROM webhook_delivery d
                WHERE d.webhook = w.id AND d.fate <> 'DELIVERED'
                ORDER BY d.position LIMIT 1) AS head
            WHERE w.paused IS NULL AND (w.leased_until IS NULL OR w.leased_until < now())
                AND head.next_try_at <= :now
            ORDER BY head.next_try_at LIMIT :most
            FOR NO KEY UPDATE OF w SKIP LOCKED
            """;

    private static final String HEAD =
            """
            SELECT d.id, d.event, e.body, d.attempts, d.first_tried_at, d.next_try_at, e.happened_at
            FROM webhook_delivery d JOIN webhook_event e ON e.id = d.event
            WHERE d.webhook = :webhook AND d.fate <> 'DELIVERED'
            ORDER BY d.position LIMIT 1
            """;

    private final Session session;

    LeaseRepository(Session session) {
        this.session = session;
    }

    /** Some webhooks that have something due and that nobody serves, now held by this token. */
    List<Lease> claim(UUID token, Duration duration, Instant now, int most) {
        List<UUID> free =
                session.createNativeQuery(FREE_AND_DUE, UUID.class)
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList();
        if (!free.isEmpty()) {
            session.createNativeMutationQuery(
                            """
                            UPDATE webhook SET lease = :token,
                                leased_until = now() + make_interval(secs => :seconds)
                            WHERE id = ANY(:ids)
                            """)
                    .setParameter("token", token)
                    .setParameter("seconds", (double) duration.toSeconds())
                    .setParameter("ids", free.toArray(UUID[]::new))
                    .executeUpdate();
        }
        return free.stream().map(id -> new Lease(id, token)).toList();
    }

    /** False if it has run out, or there is a pause by now; the row is held until the commit. */
    boolean renew(Lease lease, Duration duration) {
        return session.createNativeMutationQuery(
                                """
                                UPDATE webhook
                                SET leased_until = now() + make_interval(secs => :seconds)
                                WHERE id = :webhook AND lease = :token AND leased_until > now()
                                    AND paused IS NULL
                                """)
                        .setParameter("seconds", (double) duration.toSeconds())
                        .setParameter("webhook", lease.webhook())
                        .setParameter("token", lease.token())
                        .executeUpdate()
                == 1;
    }

    void release(Lease lease) {
        session.createNativeMutationQuery(
                        """
                        UPDATE webhook SET lease = NULL, leased_until = NULL
                        WHERE id = :webhook AND lease = :token
                        """)
                .setParameter("webhook", lease.webhook())
                .setParameter("token", lease.token())
                .executeUpdate();
    }

    /** The first of a webhook's deliveries that is not delivered, if it is due. */
    Optional<Parcel> findHead(UUID webhook, Instant now) {
        return session.createNativeQuery(HEAD, Tuple.class)
                .setParameter("webhook", webhook)
                .uniqueResultOptional()
                .filter(row -> !row.get("next_try_at", Instant.class).isAfter(now))
                .map(row -> parcel(row, now));
    }

    private static Parcel parcel(Tuple row, Instant now) {
        return new Parcel(
                row.get("id", UUID.class),
                row.get("event", UUID.class),
                row.get("body", String.class),
                row.get("attempts", Integer.class),
                Objects.requireNonNullElse(row.get("first_tried_at", Instant.class), now),
                row.get("happened_at", Instant.class));
    }

    /** False if somebody else has said meanwhile what became of it. */
    boolean deliver(Parcel parcel, Answer answer, Instant now) {
        return session.createNativeMutationQuery(
                                """
                        UPDATE webhook_delivery SET fate = 'DELIVERED', attempts = :attempts,
                            next_try_at = NULL, delivered_at = :now, last_status = :status,
                            last_trouble = NULL, last_answer = :answer
                        WHERE id = :id AND attempts = :before AND fate <> 'DELIVERED'
                        """)
                        .setParameter("before", parcel.attempts())
                        .setParameter("attempts", parcel.attempts() + 1)
                        .setParameter("now", now)
                        .setParameter("status", answer.status(), Integer.class)
                        .setParameter("answer", answer.text(), String.class)
                        .setParameter("id", parcel.delivery())
                        .executeUpdate()
                == 1;
    }

    /** False if somebody else has said meanwhile what became of it. */
    boolean fail(Parcel parcel, Answer answer, Instant nextTry) {
        Trouble trouble = answer.trouble();
        return session.createNativeMutationQuery(
                                """
                        UPDATE webhook_delivery SET fate = 'FAILING', attempts = :attempts,
                            first_tried_at = :first, next_try_at = :next, last_status = :status,
                            last_trouble = :trouble, last_answer = :answer
                        WHERE id = :id AND attempts = :before AND fate <> 'DELIVERED'
                        """)
                        .setParameter("before", parcel.attempts())
                        .setParameter("attempts", parcel.attempts() + 1)
                        .setParameter("first", parcel.firstTried())
                        .setParameter("next", nextTry)
                        .setParameter("status", answer.status(), Integer.class)
                        .setParameter(
                                "trouble", trouble == null ? null : trouble.name(), String.class)
                        .setParameter("answer", answer.text(), String.class)
                        .setParameter("id", parcel.delivery())
                        .executeUpdate()
                == 1;
    }

    void pause(UUID webhook, Pause why) {
        session.createNativeMutationQuery(
                        """
                        UPDATE webhook SET paused = :why, version = version + 1
                        WHERE id = :webhook AND paused IS NULL
                        """)
                .setParameter("why", why.name())
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /** Deliveries that wait although their webhooks are not paused. */
    long countWaiting() {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook
                        WHERE d.fate <> 'DELIVERED' AND w.paused IS NULL
                        """,
                        Long.class)
                .getSingleResult();
    }

    /** When the oldest of them was taken. */
    Optional<Instant> findOldestWaiting() {
        return session.createNativeQuery(
                        """
                        SELECT min(e.taken_at) FROM webhook_delivery d
                        JOIN webhook w ON w.id = d.webhook AND w.paused IS NULL
                        JOIN webhook_event e ON e.id = d.event
                        WHERE d.fate <> 'DELIVERED'
                        """,
                        Instant.class)
                .uniqueResultOptional();
    }
}
