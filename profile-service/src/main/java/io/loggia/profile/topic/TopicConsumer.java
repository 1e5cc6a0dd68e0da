package io.loggia.profile.topic;

import io.loggia.events.TopicEvent;
import io.loggia.events.TopicSlug;
import io.loggia.events.TopicUsed;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code topics}: each topic becomes a profile that can be followed. */
@ApplicationScoped
class TopicConsumer {

    private final Deliveries deliveries;
    private final TopicService topics;

    TopicConsumer(Deliveries deliveries, TopicService topics) {
        this.deliveries = deliveries;
        this.topics = topics;
    }

    @Incoming("topics")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> batch) {
        deliveries.apply(batch, TopicEvent.class, this::on);
    }

    private void on(List<Delivered<TopicEvent>> batch) {
        topics.learn(
                batch.stream().map(delivered -> slugOf(delivered.event())).distinct().toList());
    }

    private static TopicSlug slugOf(TopicEvent event) {
        return switch (event) {
            case TopicUsed used -> TopicSlug.of(used.slug());
        };
    }
}
