package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way to one webhook, and how the last attempt ended. */
record Delivery(
        UUID id,
        UUID eventId,
        String type,
        Fate fate,
        int attempts,
        @Nullable Answer last,
        @Nullable Instant nextTryAt,
        @Nullable Instant deliveredAt,
        Instant happenedAt) {}
