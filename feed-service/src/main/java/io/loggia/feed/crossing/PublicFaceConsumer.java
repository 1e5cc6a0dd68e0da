package io.loggia.feed.crossing;

import io.loggia.events.PublicProfileEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code public-profiles}: who is shown outside. */
@ApplicationScoped
class PublicFaceConsumer {

    private final Deliveries deliveries;
    private final CrossingService crossings;

    PublicFaceConsumer(Deliveries deliveries, CrossingService crossings) {
        this.deliveries = deliveries;
        this.crossings = crossings;
    }

    @Incoming("public-profiles")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, PublicProfileEvent.class, crossings::applyFaces);
    }
}
