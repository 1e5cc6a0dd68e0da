package io.loggia.feed.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All webhooks of a system, the oldest first. */
@Schema(name = "Webhooks")
record WebhookListView(@Schema(required = true) List<WebhookView> items) {}
