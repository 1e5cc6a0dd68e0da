package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Trouble;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery of a webhook as those see it who look after its system. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What the receiver sees as webhook-id") UUID eventId,
        @Schema(required = true) String type,
        @Schema(required = true) Fate fate,
        @Schema(required = true) int attempts,
        @Nullable @Schema(description = "Of the last answer") Integer lastStatus,
        @Nullable @Schema(description = "Why there was no answer the last time")
                Trouble lastTrouble,
        @Nullable @Schema(description = "The beginning of the last answer") String lastAnswer,
        @Nullable Instant nextTryAt,
        @Nullable Instant deliveredAt,
        @Schema(required = true) Instant happenedAt) {

    static DeliveryView of(Delivery delivery) {
        Answer last = delivery.last();
        return new DeliveryView(
                delivery.id(),
                delivery.eventId(),
                delivery.type(),
                delivery.fate(),
                delivery.attempts(),
                last == null ? null : last.status(),
                last == null ? null : last.trouble(),
                last == null ? null : last.text(),
                delivery.nextTryAt(),
                delivery.deliveredAt(),
                delivery.happenedAt());
    }
}
