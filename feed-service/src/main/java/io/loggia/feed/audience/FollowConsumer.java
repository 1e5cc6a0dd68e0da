package io.loggia.feed.audience;

import io.loggia.events.FollowEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code follows}: commits the ties first, then tells whose timelines they concern. */
@ApplicationScoped
class FollowConsumer {

    private final Deliveries deliveries;
    private final TieService ties;
    private final Event<ReadersChanged> readersChanged;
    private final Event<FollowersChanged> followersChanged;

    FollowConsumer(
            Deliveries deliveries,
            TieService ties,
            Event<ReadersChanged> readersChanged,
            Event<FollowersChanged> followersChanged) {
        this.deliveries = deliveries;
        this.ties = ties;
        this.readersChanged = readersChanged;
        this.followersChanged = followersChanged;
    }

    @Incoming("follows")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, FollowEvent.class, this::onFollows);
    }

    private void onFollows(List<Delivered<FollowEvent>> batch) {
        TieChanges changes = ties.apply(batch);
        readersChanged.fire(new ReadersChanged(changes.readerIds()));
        followersChanged.fire(new FollowersChanged(changes.followeeIds()));
    }
}
