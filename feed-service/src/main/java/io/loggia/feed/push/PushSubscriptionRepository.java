package io.loggia.feed.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** In which browsers who is told. */
@ApplicationScoped
class PushSubscriptionRepository {

    private static final String COLUMNS =
            "SELECT id, person_id, endpoint, p256dh, auth, language, created_at FROM push_subscription ";

    private final Session session;

    PushSubscriptionRepository(Session session) {
        this.session = session;
    }

    /** A browser that is known keeps its place; it belongs to whoever says so last. */
    void put(PushSubscription subscription) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO push_subscription
                            (id, person_id, endpoint, p256dh, auth, language, created_at)
                        VALUES (:id, :person, :endpoint, :p256dh, :auth, :language, :now)
                        ON CONFLICT (endpoint) DO UPDATE SET person_id = EXCLUDED.person_id,
                            p256dh = EXCLUDED.p256dh, auth = EXCLUDED.auth,
                            language = EXCLUDED.language
                        """)
                .setParameter("id", subscription.id())
                .setParameter("person", subscription.personId())
                .setParameter("endpoint", subscription.endpoint().toString())
                .setParameter("p256dh", subscription.keys().p256dh())
                .setParameter("auth", subscription.keys().auth())
                .setParameter("language", subscription.language())
                .setParameter("now", subscription.createdAt())
                .executeUpdate();
    }

    /** Of that person, the oldest first. */
    List<PushSubscription> list(UUID personId) {
        return session.createNativeQuery(
                        COLUMNS + "WHERE person_id = :person ORDER BY id", Tuple.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(PushSubscriptionRepository::subscription)
                .toList();
    }

    static PushSubscription subscription(Tuple row) {
        return new PushSubscription(
                row.get("id", UUID.class),
                row.get("person_id", UUID.class),
                URI.create(row.get("endpoint", String.class)),
                new BrowserKeys(row.get("p256dh", String.class), row.get("auth", String.class)),
                row.get("language", String.class),
                row.get("created_at", Instant.class));
    }

    /** False if that person has no such browser. */
    boolean remove(UUID personId, UUID id) {
        return session.createNativeMutationQuery(
                                "DELETE FROM push_subscription WHERE id = :id AND person_id = :person")
                        .setParameter("id", id)
                        .setParameter("person", personId)
                        .executeUpdate()
                == 1;
    }
}
