package io.loggia.outward.post;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything that stands on {@code outward-posts} has been applied, by any replica: asked
 * of the broker at the moment itself. A broker that does not answer is one that may know more.
 */
@ApplicationScoped
class OfferedBacklog {

    private static final Logger LOG = Logger.getLogger(OfferedBacklog.class);
    private static final int PATIENCE_MS = 3_000;

    private final Map<String, Object> broker;
    private final String topic;
    private final String group;
    private @Nullable Admin admin;

    OfferedBacklog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.outward-posts.topic") String topic,
            @ConfigProperty(name = "mp.messaging.incoming.outward-posts.group.id") String group) {
        this.broker = broker;
        this.topic = topic;
        this.group = group;
    }

    /** False, too, when nobody can tell. */
    synchronized boolean isEmpty() {
        try {
            return isEmpty(open());
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf("backlog not known: cause=%s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isEmpty(Admin kafka) throws ExecutionException, InterruptedException {
        TopicDescription described =
                Objects.requireNonNull(
                        kafka.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
        int count = described.partitions().size();
        List<TopicPartition> partitions =
                IntStream.range(0, count).mapToObj(one -> new TopicPartition(topic, one)).toList();
        Map<TopicPartition, Long> starts = offsets(kafka, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(kafka, partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> applied =
                kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return partitions.stream()
                .allMatch(
                        one ->
                                Optional.ofNullable(applied.get(one))
                                                .map(OffsetAndMetadata::offset)
                                                .orElse(starts.getOrDefault(one, 0L))
                                        >= ends.getOrDefault(one, Long.MAX_VALUE));
    }

    private static Map<TopicPartition, Long> offsets(
            Admin kafka, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return kafka
                .listOffsets(
                        partitions.stream()
                                .collect(Collectors.toMap(Function.identity(), one -> which)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                (Map.Entry<TopicPartition, ListOffsetsResultInfo> one) ->
                                        one.getValue().offset()));
    }

    private Admin open() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "offered-backlog");
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }
}
