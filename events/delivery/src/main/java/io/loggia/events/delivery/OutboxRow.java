package io.loggia.events.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent; the payload is its JSON. */
record OutboxRow(
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        @Nullable String traceparent,
        boolean replay,
        Instant createdAt) {}
