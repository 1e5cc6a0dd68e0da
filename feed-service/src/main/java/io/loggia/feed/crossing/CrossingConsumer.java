package io.loggia.feed.crossing;

import io.loggia.events.CrossingEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code crossings}: where posts stand outside. */
@ApplicationScoped
class CrossingConsumer {

    private final Deliveries deliveries;
    private final CrossingService crossings;

    CrossingConsumer(Deliveries deliveries, CrossingService crossings) {
        this.deliveries = deliveries;
        this.crossings = crossings;
    }

    @Incoming("crossings")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, CrossingEvent.class, crossings::applyCrossings);
    }
}
