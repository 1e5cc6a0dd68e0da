package io.loggia.profile.group;

import io.loggia.events.FollowEvent;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code follows}: who belongs to which group. */
@ApplicationScoped
class FollowConsumer {

    private final Deliveries deliveries;
    private final MemberService members;

    FollowConsumer(Deliveries deliveries, MemberService members) {
        this.deliveries = deliveries;
        this.members = members;
    }

    @Incoming("follows")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, FollowEvent.class, members::apply);
    }
}
