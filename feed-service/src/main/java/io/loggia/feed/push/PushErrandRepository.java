package io.loggia.feed.push;

import io.loggia.feed.notification.NotificationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is to be pushed: {@code notification} says from when on, errands to which browsers. */
@ApplicationScoped
class PushErrandRepository {

    /** Rows that another replica looks at are not waited for. */
    private static final String FORGET =
            """
            UPDATE notification SET push_at = NULL WHERE ctid = ANY(ARRAY(
                SELECT n.ctid FROM notification n
                WHERE n.push_at <= :now AND (n.happened_at < :tooOld OR NOT EXISTS (
                    SELECT 1 FROM push_subscription s WHERE s.person_id = n.receiver_id))
                LIMIT :most FOR NO KEY UPDATE SKIP LOCKED))
            """;

    private static final String DUE =
            """
            SELECT receiver_id, id, kind FROM notification WHERE push_at <= :now
            ORDER BY push_at LIMIT :most FOR NO KEY UPDATE SKIP LOCKED
            """;

    /** As many as the receiver has browsers; the tag is that of what stands together. */
    private static final String MAKE =
            """
            INSERT INTO push_errand AS e
                (id, subscription, notification, tag, attempts, made_at, due_at)
            SELECT gen_random_uuid(), s.id, n.id,
                md5(concat_ws(' ', n.receiver_id, n.kind, n.subject_id, n.day)), 0, :now, :now
            FROM notification n JOIN push_subscription s ON s.person_id = n.receiver_id
            WHERE n.receiver_id = :receiver AND n.id = :id
            ON CONFLICT (subscription, tag) DO UPDATE SET notification = excluded.notification
            WHERE e.notification < excluded.notification
            """;

    private static final String TAKE_UP =
            """
            UPDATE push_errand e SET attempts = e.attempts + 1, due_at = :until
            FROM push_subscription s
            WHERE s.id = e.subscription AND e.id = ANY(ARRAY(
                SELECT id FROM push_errand WHERE due_at <= :now
                ORDER BY due_at LIMIT :most FOR NO KEY UPDATE SKIP LOCKED))
            RETURNING e.id AS errand, e.notification, e.tag, e.attempts, e.made_at,
                s.id, s.person_id, s.endpoint, s.p256dh, s.auth, s.language, s.created_at
            """;

    private final Session session;

    PushErrandRepository(Session session) {
        this.session = session;
    }

    /** What nobody is to be told in a browser, or came too long ago; how many that were. */
    int forget(Instant now, Instant tooOld, int most) {
        return session.createNativeMutationQuery(FORGET)
                .setParameter("now", now)
                .setParameter("tooOld", tooOld)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** What is due, held until the commit. */
    List<DueNotice> listDue(Instant now, int most) {
        return session.createNativeQuery(DUE, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultStream()
                .map(
                        row ->
                                new DueNotice(
                                        row.get("receiver_id", UUID.class),
                                        row.get("id", UUID.class),
                                        NotificationKind.valueOf(row.get("kind", String.class))))
                .toList();
    }

    /** From then on, or never. */
    void putOff(DueNotice notice, @Nullable Instant until) {
        session.createNativeMutationQuery(
                        """
                        UPDATE notification SET push_at = CAST(:until AS timestamptz)
                        WHERE receiver_id = :receiver AND id = :id
                        """)
                .setParameter("until", until, Instant.class)
                .setParameter("receiver", notice.receiverId())
                .setParameter("id", notice.id())
                .executeUpdate();
    }

    void make(DueNotice notice, Instant now) {
        session.createNativeMutationQuery(MAKE)
                .setParameter("now", now)
                .setParameter("receiver", notice.receiverId())
                .setParameter("id", notice.id())
                .executeUpdate();
    }

    /** Some that are due, which nobody else takes up until then. */
    List<PushErrand> takeUp(Instant now, Instant until, int most) {
        return session
                .createNativeQuery(TAKE_UP, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new PushErrand(
                                        row.get("errand", UUID.class),
                                        PushSubscriptionRepository.subscription(row),
                                        row.get("notification", UUID.class),
                                        row.get("tag", String.class),
                                        row.get("attempts", Integer.class),
                                        row.get("made_at", Instant.class)))
                .toList();
    }

    /** Unless there is something newer meanwhile, which is told when the time comes. */
    void remove(PushErrand errand) {
        session.createNativeMutationQuery(
                        "DELETE FROM push_errand WHERE id = :id AND notification = :notification")
                .setParameter("id", errand.id())
                .setParameter("notification", errand.notificationId())
                .executeUpdate();
    }

    void retry(PushErrand errand, Instant at) {
        session.createNativeMutationQuery("UPDATE push_errand SET due_at = :at WHERE id = :id")
                .setParameter("at", at)
                .setParameter("id", errand.id())
                .executeUpdate();
    }
}
