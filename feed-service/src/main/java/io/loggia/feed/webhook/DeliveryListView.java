package io.loggia.feed.webhook;

import io.loggia.feed.Page;
import io.loggia.feed.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a webhook's deliveries, newest first. */
@Schema(name = "WebhookDeliveries")
record DeliveryListView(
        @Schema(required = true) List<DeliveryView> items, @Nullable String nextCursor)
        implements Paged {

    static DeliveryListView of(Page<DeliveryView> page) {
        return new DeliveryListView(page.items(), page.nextCursor());
    }
}
