package io.loggia.feed.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What waits to be sent, as metrics; each is one query when somebody reads the metrics. */
@ApplicationScoped
class DeliveryGauges {

    private final DispatchService deliveries;
    private final MeterRegistry metrics;

    DeliveryGauges(DispatchService deliveries, MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("webhook.waiting", deliveries, DispatchService::countWaiting)
                .description("Deliveries that wait for receivers whose webhooks are not paused")
                .register(metrics);
        Gauge.builder("webhook.oldest", deliveries, one -> one.longestWait().toSeconds())
                .baseUnit("seconds")
                .description("How long the oldest of them has waited")
                .register(metrics);
    }
}
