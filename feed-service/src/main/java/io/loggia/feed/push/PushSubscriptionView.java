package io.loggia.feed.push;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A browser in which the caller is told; its keys are shown to nobody. */
@Schema(name = "PushSubscription")
record PushSubscriptionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "By which a browser knows itself") String endpoint,
        @Schema(required = true) String language,
        @Schema(required = true) Instant createdAt) {

    static PushSubscriptionView of(PushSubscription subscription) {
        return new PushSubscriptionView(
                subscription.id(),
                subscription.endpoint().toString(),
                subscription.language(),
                subscription.createdAt());
    }
}
