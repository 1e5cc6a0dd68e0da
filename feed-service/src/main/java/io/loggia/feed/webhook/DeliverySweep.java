package io.loggia.feed.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Clears away deliveries that are too old, sent or not. Any number of pods may do so at once. */
@ApplicationScoped
class DeliverySweep {

    private static final int AT_A_TIME = 1_000;

    private final WebhookService webhooks;

    DeliverySweep(WebhookService webhooks) {
        this.webhooks = webhooks;
    }

    @Scheduled(
            every = "${feed.webhook.sweep-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        int cleared = AT_A_TIME;
        while (cleared == AT_A_TIME) {
            cleared = webhooks.clear(AT_A_TIME);
        }
    }
}
