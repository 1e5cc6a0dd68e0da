package io.loggia.feed.push;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every browser in which the caller is told, the oldest first. */
@Schema(name = "PushSubscriptions")
record PushSubscriptionListView(@Schema(required = true) List<PushSubscriptionView> items) {}
