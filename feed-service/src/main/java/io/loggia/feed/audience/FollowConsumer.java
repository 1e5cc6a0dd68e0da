package io.loggia.feed.audience;

import io.loggia.events.FollowEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code follows}: commits the ties first, then tells whose timelines they concern. */
@ApplicationScoped
class FollowConsumer {

    private final Deliveries deliveries;
    private final TieService ties;
    private final Event<ReadersChanged> readersChanged;

    FollowConsumer(Deliveries deliveries, TieService ties, Event<ReadersChanged> readersChanged) {
        this.deliveries = deliveries;
        this.ties = ties;
        this.readersChanged = readersChanged;
    }

    @Incoming("follows")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, FollowEvent.class, this::onFollows);
    }

    private void onFollows(List<Delivered<FollowEvent>> batch) {
        Set<UUID> followers = ties.apply(batch);
        readersChanged.fire(new ReadersChanged(followers));
    }
}
