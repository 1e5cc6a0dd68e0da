package io.loggia.feed.webhook;

import java.util.UUID;

/** The right to send for a webhook, which nobody else has meanwhile; the token is of one use. */
record Lease(UUID webhook, UUID token) {}
