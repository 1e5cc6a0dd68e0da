package io.loggia.feed.push;

import java.time.Instant;
import java.util.UUID;

/** One thing that one browser is to be told, taken up for the so many-th time. */
record PushErrand(
        UUID id,
        PushSubscription subscription,
        UUID notificationId,
        String tag,
        int attempts,
        Instant madeAt) {}
