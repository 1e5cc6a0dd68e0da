package io.loggia.follow.profile;

import io.loggia.events.ProfileEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code profiles}: what there is to follow. */
@ApplicationScoped
class ProfileConsumer {

    private final Deliveries deliveries;
    private final ProfileService profiles;

    ProfileConsumer(Deliveries deliveries, ProfileService profiles) {
        this.deliveries = deliveries;
        this.profiles = profiles;
    }

    @Incoming("profiles")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, ProfileEvent.class, profiles::apply);
    }
}
