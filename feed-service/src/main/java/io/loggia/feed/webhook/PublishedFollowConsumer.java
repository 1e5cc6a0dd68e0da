package io.loggia.feed.webhook;

import io.loggia.events.PublishedFollowEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code published-follows}: what other systems are told of follows. */
@ApplicationScoped
class PublishedFollowConsumer {

    private final Deliveries deliveries;
    private final IntakeService intake;
    private final Dispatcher dispatcher;

    PublishedFollowConsumer(Deliveries deliveries, IntakeService intake, Dispatcher dispatcher) {
        this.deliveries = deliveries;
        this.intake = intake;
        this.dispatcher = dispatcher;
    }

    @Incoming("published-follows")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(
                records,
                PublishedFollowEvent.class,
                batch -> {
                    if (intake.take(batch)) {
                        dispatcher.ring();
                    }
                });
    }
}
