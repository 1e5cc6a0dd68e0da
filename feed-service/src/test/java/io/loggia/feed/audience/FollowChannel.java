package io.loggia.feed.audience;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.feed.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands records to the consumer of channel {@code follows} on the calling thread, without Kafka.
 */
@ApplicationScoped
public class FollowChannel {

    @Inject FollowConsumer consumer;

    @ConfigProperty(name = "loggia.kafka.topic-prefix")
    String topicPrefix;

    public void arrives(UUID follower, UUID followee, String relation, long version) {
        String json =
                """
                {"followerId": "%s", "followeeId": "%s", "relation": "%s", "version": %d,
                 "changedAt": "2026-11-21T09:47:54.304Z"}
                """
                        .formatted(follower, followee, relation, version);
        String topic = topicPrefix + "follows";
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>(
                        topic,
                        0,
                        version,
                        (follower + ":" + followee).getBytes(UTF_8),
                        json.getBytes(UTF_8));
        Events.headers("follow.changed", 1)
                .forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        consumer.onBatch(
                new ConsumerRecords<>(
                        Map.of(new TopicPartition(topic, 0), List.of(message)), Map.of()));
    }
}
