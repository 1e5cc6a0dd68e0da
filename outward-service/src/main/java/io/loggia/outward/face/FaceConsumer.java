package io.loggia.outward.face;

import io.loggia.events.PublicProfileEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code public-profiles}: keeps the projection. */
@ApplicationScoped
class FaceConsumer {

    private final Deliveries deliveries;
    private final FaceService faces;

    FaceConsumer(Deliveries deliveries, FaceService faces) {
        this.deliveries = deliveries;
        this.faces = faces;
    }

    @Incoming("public-profiles")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, PublicProfileEvent.class, faces::apply);
    }
}
