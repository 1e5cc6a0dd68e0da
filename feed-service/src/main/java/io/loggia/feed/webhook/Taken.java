package io.loggia.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An event as it will be sent, and the webhooks that want it. */
record Taken(
        UUID id,
        String type,
        String subject,
        String body,
        Instant happenedAt,
        List<UUID> webhooks) {

    Taken {
        webhooks = List.copyOf(webhooks);
    }
}
