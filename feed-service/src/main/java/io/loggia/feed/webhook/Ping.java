package io.loggia.feed.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Sends a test event at once, past all that waits, and keeps nothing of it. */
@ApplicationScoped
class Ping {

    private final EventDocument documents;
    private final Courier courier;
    private final WebhookConfig config;
    private final Clock clock;

    Ping(EventDocument documents, Courier courier, WebhookConfig config, Clock clock) {
        this.documents = documents;
        this.courier = courier;
        this.config = config;
        this.clock = clock;
    }

    PingView send(Webhook webhook) {
        UUID id = EventDocument.newId();
        String body = documents.ping(id, webhook.id(), clock.instant());
        return PingView.of(courier.post(webhook, id.toString(), body, config.pingTimeout()));
    }
}
