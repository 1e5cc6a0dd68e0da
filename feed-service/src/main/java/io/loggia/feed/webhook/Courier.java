package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Carrier;
import io.loggia.feed.carrier.Message;
import io.loggia.feed.carrier.UrlPolicy;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Brings events to receivers, signed with all secrets of now. */
@ApplicationScoped
class Courier {

    static final String MEDIA_TYPE = "application/cloudevents+json";

    private final Carrier carrier;
    private final UrlPolicy policy;
    private final Clock clock;

    @Inject
    Courier(Carrier carrier, WebhookConfig config, Clock clock) {
        this(carrier, config.policy(), clock);
    }

    Courier(Carrier carrier, UrlPolicy policy, Clock clock) {
        this.carrier = carrier;
        this.policy = policy;
        this.clock = clock;
    }

    /** Waits for the answer, at most so long. */
    Answer post(Webhook webhook, String id, String body, Duration timeout) {
        Instant now = clock.instant();
        Map<String, String> headers =
                new HashMap<>(Signature.headers(webhook.secretsAt(now), id, now, body));
        headers.put("content-type", MEDIA_TYPE);
        headers.put("user-agent", "Loggia-Webhooks");
        return carrier.post(
                policy, webhook.url(), new Message(headers, Buffer.buffer(body)), timeout);
    }
}
