package io.loggia.feed.push;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A browser in which somebody is told what is new, in the language of that browser. */
record PushSubscription(
        UUID id,
        UUID personId,
        URI endpoint,
        BrowserKeys keys,
        String language,
        Instant createdAt) {}
