package io.loggia.feed.crossing;

import io.loggia.events.VoiceEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code voices}: who may speak outside. */
@ApplicationScoped
class VoiceConsumer {

    private final Deliveries deliveries;
    private final CrossingService crossings;

    VoiceConsumer(Deliveries deliveries, CrossingService crossings) {
        this.deliveries = deliveries;
        this.crossings = crossings;
    }

    @Incoming("voices")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, VoiceEvent.class, crossings::applyVoices);
    }
}
