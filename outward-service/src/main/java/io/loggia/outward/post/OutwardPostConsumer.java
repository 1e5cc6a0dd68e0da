package io.loggia.outward.post;

import io.loggia.events.OutwardPostEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code outward-posts}: what is offered to the world, and what is taken back. */
@ApplicationScoped
class OutwardPostConsumer {

    private final Deliveries deliveries;
    private final IntakeService intake;

    OutwardPostConsumer(Deliveries deliveries, IntakeService intake) {
        this.deliveries = deliveries;
        this.intake = intake;
    }

    @Incoming("outward-posts")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, OutwardPostEvent.class, intake::apply);
    }
}
