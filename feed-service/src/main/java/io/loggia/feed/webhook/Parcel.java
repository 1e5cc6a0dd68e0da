package io.loggia.feed.webhook;

import java.time.Instant;
import java.util.UUID;

/** The one delivery of a webhook that is to be sent now. */
record Parcel(
        UUID delivery,
        UUID event,
        String body,
        int attempts,
        Instant firstTried,
        Instant happenedAt) {}
