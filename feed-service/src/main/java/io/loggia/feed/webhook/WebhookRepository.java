package io.loggia.feed.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The webhooks of systems. */
@ApplicationScoped
class WebhookRepository {

    private static final String COLUMNS =
            """
            SELECT id, system_id, url, types, secret, former_secret, former_until, paused, version,
                created_at
            FROM webhook
            """;

    private final Session session;

    WebhookRepository(Session session) {
        this.session = session;
    }

    /** The webhooks of one system are made one after the other. */
    void lockSystem(UUID systemId) {
        session.createNativeQuery(
                        "SELECT id FROM author WHERE id = :id FOR NO KEY UPDATE", UUID.class)
                .setParameter("id", systemId)
                .getSingleResult();
    }

    List<Webhook> list(UUID systemId) {
        return select(" WHERE system_id = :system ORDER BY id", systemId).stream()
                .map(WebhookRepository::webhook)
                .toList();
    }

    Optional<Webhook> find(UUID systemId, UUID id) {
        return select(" WHERE system_id = :system AND id = :id", systemId)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(WebhookRepository::webhook);
    }

    Optional<Webhook> findById(UUID id) {
        return session.createNativeQuery(COLUMNS + " WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(WebhookRepository::webhook);
    }

    /** Nobody else changes it, or sends in its name, until the transaction ends. */
    Optional<Webhook> findLocked(UUID systemId, UUID id) {
        return select(" WHERE system_id = :system AND id = :id FOR NO KEY UPDATE", systemId)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(WebhookRepository::webhook);
    }

    private NativeQuery<Tuple> select(String condition, UUID systemId) {
        return session.createNativeQuery(COLUMNS + condition, Tuple.class)
                .setParameter("system", systemId);
    }

    /**
     * Those that are told of one of these types, a paused one too; none goes while the transaction
     * lasts.
     */
    List<Webhook> listHeld(List<String> types) {
        return session.createNativeQuery(
                        COLUMNS
                                + """
                                 WHERE types && CAST(:types AS text[])
                                    AND EXISTS (SELECT 1 FROM author a
                                        WHERE a.id = system_id AND a.state = 'ACTIVE')
                                ORDER BY id FOR KEY SHARE
                                """,
                        Tuple.class)
                .setParameter("types", types.toArray(String[]::new))
                .getResultStream()
                .map(WebhookRepository::webhook)
                .toList();
    }

    void add(Webhook webhook) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO webhook
                            (id, system_id, url, types, secret, paused, version, created_at)
                        VALUES (:id, :system, :url, CAST(:types AS text[]), :secret, :paused,
                            :version, :at)
                        """)
                .setParameter("id", webhook.id())
                .setParameter("system", webhook.systemId())
                .setParameter("url", webhook.url().toString())
                .setParameter("types", webhook.types().toArray(String[]::new))
                .setParameter("secret", webhook.secret().text())
                .setParameter("paused", nameOf(webhook.paused()), String.class)
                .setParameter("version", webhook.version())
                .setParameter("at", webhook.createdAt())
                .executeUpdate();
    }

    void put(Webhook webhook) {
        Secret former = webhook.formerSecret();
        session.createNativeMutationQuery(
                        """
                        UPDATE webhook SET url = :url, types = CAST(:types AS text[]),
                            secret = :secret, former_secret = :former, former_until = :until,
                            paused = :paused, version = :version
                        WHERE id = :id
                        """)
                .setParameter("url", webhook.url().toString())
                .setParameter("types", webhook.types().toArray(String[]::new))
                .setParameter("secret", webhook.secret().text())
                .setParameter("former", former == null ? null : former.text(), String.class)
                .setParameter("until", webhook.formerUntil(), Instant.class)
                .setParameter("paused", nameOf(webhook.paused()), String.class)
                .setParameter("version", webhook.version())
                .setParameter("id", webhook.id())
                .executeUpdate();
    }

    /** With its deliveries; false if there is none. */
    boolean remove(UUID systemId, UUID id) {
        return session.createNativeMutationQuery(
                                "DELETE FROM webhook WHERE system_id = :system AND id = :id")
                        .setParameter("system", systemId)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String nameOf(@Nullable Pause paused) {
        return paused == null ? null : paused.name();
    }

    private static Webhook webhook(Tuple row) {
        String former = row.get("former_secret", String.class);
        String paused = row.get("paused", String.class);
        return new Webhook(
                row.get("id", UUID.class),
                row.get("system_id", UUID.class),
                URI.create(row.get("url", String.class)),
                List.of(row.get("types", String[].class)),
                new Secret(row.get("secret", String.class)),
                former == null ? null : new Secret(former),
                row.get("former_until", Instant.class),
                paused == null ? null : Pause.valueOf(paused),
                row.get("version", Long.class),
                row.get("created_at", Instant.class));
    }
}
