package io.loggia.feed.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a system wants to be told what; without a pause it is. */
record Webhook(
        UUID id,
        UUID systemId,
        URI url,
        List<String> types,
        Secret secret,
        @Nullable Secret formerSecret,
        @Nullable Instant formerUntil,
        @Nullable Pause paused,
        long version,
        Instant createdAt) {

    Webhook {
        types = List.copyOf(types);
    }

    /** As asked for; its secret stays. */
    Webhook changedTo(URI url, List<String> types, @Nullable Pause paused) {
        return new Webhook(
                id,
                systemId,
                url,
                types,
                secret,
                formerSecret,
                formerUntil,
                paused,
                version + 1,
                createdAt);
    }

    /** With a new secret; the one so far signs until then, and any before it no more. */
    Webhook rotated(Secret next, Instant until) {
        return new Webhook(
                id, systemId, url, types, next, secret, until, paused, version + 1, createdAt);
    }

    /** All that sign at that time, the newest first. */
    List<Secret> secretsAt(Instant now) {
        Secret former = formerSecret;
        boolean both = former != null && formerUntil != null && now.isBefore(formerUntil);
        return both ? List.of(secret, former) : List.of(secret);
    }
}
