package io.loggia.feed.timeline;

import io.loggia.events.PostDeleted;
import io.loggia.events.PostEdited;
import io.loggia.events.PostEvent;
import io.loggia.events.PostPublished;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code posts}: brings posts to their readers, then says so to whoever is online. */
@ApplicationScoped
class TimelineConsumer {

    private final Deliveries deliveries;
    private final FanOut fanOut;
    private final Event<PostsArrived> arrivals;

    TimelineConsumer(Deliveries deliveries, FanOut fanOut, Event<PostsArrived> arrivals) {
        this.deliveries = deliveries;
        this.fanOut = fanOut;
        this.arrivals = arrivals;
    }

    @Incoming("posts")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, PostEvent.class, this::onPosts);
    }

    /**
     * The posts' own rows are committed: this service wrote them with these events. Now the other
     * side, the followers, is read; then Redis is written. No transaction may span two of the
     * three, or a follow that commits meanwhile is lost for ever.
     */
    void onPosts(List<Delivered<PostEvent>> batch) {
        List<UUID> toDeliver = new ArrayList<>();
        List<UUID> news = new ArrayList<>();
        for (Delivered<PostEvent> delivered : batch) {
            switch (delivered.event()) {
                case PostPublished published -> {
                    toDeliver.add(published.post().postId());
                    if (!delivered.replay()) {
                        news.add(published.post().postId());
                    }
                }
                case PostEdited edited -> toDeliver.add(edited.post().postId()); // new topics
                case PostDeleted _ -> {} // reading hides it
            }
        }
        fanOut.deliver(toDeliver);
        arrivals.fire(new PostsArrived(news));
    }
}
