package io.loggia.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as those see it who look after its system; {@code waiting} deliveries are to come. */
@Schema(name = "Webhook")
record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID systemId,
        @Schema(required = true) String url,
        @Schema(required = true) List<String> types,
        @Schema(required = true) boolean active,
        @Nullable @Schema(description = "Why it is not active") Pause paused,
        @Nullable @Schema(description = "Until then the secret before signs, too")
                Instant formerSecretUntil,
        @Schema(required = true) long waiting,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) long version) {

    static WebhookView of(Webhook webhook, long waiting, Instant now) {
        Instant until = webhook.formerUntil();
        return new WebhookView(
                webhook.id(),
                webhook.systemId(),
                webhook.url().toString(),
                webhook.types(),
                webhook.paused() == null,
                webhook.paused(),
                until != null && now.isBefore(until) ? until : null,
                waiting,
                webhook.createdAt(),
                webhook.version());
    }
}
