package io.loggia.events.delivery;

import io.loggia.events.FollowEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code follows}, as every service consumes one. */
@ApplicationScoped
class TieConsumer {

    private final Deliveries deliveries;
    private final TieProjection projection;

    TieConsumer(Deliveries deliveries, TieProjection projection) {
        this.deliveries = deliveries;
        this.projection = projection;
    }

    @Incoming("follows")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, FollowEvent.class, projection::apply);
    }
}
