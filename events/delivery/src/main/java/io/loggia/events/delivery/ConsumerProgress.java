package io.loggia.events.delivery;

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
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far a consumer group has come on a topic, by any replica: asked of the broker each time. */
public final class ConsumerProgress implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ConsumerProgress.class);
    private static final int PATIENCE_MS = 3_000;

    private final Map<String, Object> settings;
    private final String topic;
    private final String group;
    private @Nullable Admin admin;

    /** Connects when it is first asked. */
    public ConsumerProgress(Map<String, Object> broker, String topic, String group) {
        this.topic = topic;
        this.group = group;
        settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "progress-" + group);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    }

    /** By partition, where the topic ended, and up to where it was applied a moment later. */
    public record Progress(Map<Integer, Long> ends, Map<Integer, Long> applied) {

        public Progress {
            ends = Map.copyOf(ends);
            applied = Map.copyOf(applied);
        }

        /** Whether everything that stood there has been applied. */
        public boolean isAtItsEnds() {
            return hasPassed(ends);
        }

        /** Whether everything has been applied that stood there when it ended so. */
        public boolean hasPassed(Map<Integer, Long> formerEnds) {
            return formerEnds.entrySet().stream()
                    .allMatch(end -> applied.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    /** Empty where the broker does not answer: one that may know more. */
    public synchronized Optional<Progress> ask() {
        try {
            return Optional.of(ask(open()));
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf("progress not known: group=%s cause=%s", group, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** The ends are asked for first: what comes after that does not count. */
    private Progress ask(Admin kafka) throws ExecutionException, InterruptedException {
        TopicDescription described =
                Objects.requireNonNull(
                        kafka.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
        List<TopicPartition> partitions =
                IntStream.range(0, described.partitions().size())
                        .mapToObj(one -> new TopicPartition(topic, one))
                        .toList();
        Map<Integer, Long> ends = offsets(kafka, partitions, OffsetSpec.latest());
        Map<Integer, Long> applied = offsets(kafka, partitions, OffsetSpec.earliest());
        committed(kafka, partitions)
                .forEach((partition, offset) -> applied.merge(partition, offset, Math::max));
        return new Progress(ends, applied);
    }

    /** None for a partition of which nothing has been applied. */
    private Map<Integer, Long> committed(Admin kafka, List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        var told = kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        Map<Integer, Long> committed = new HashMap<>();
        for (TopicPartition one : partitions) {
            OffsetAndMetadata offset = told.get(one);
            if (offset != null) {
                committed.put(one.partition(), offset.offset());
            }
        }
        return committed;
    }

    private static Map<Integer, Long> offsets(
            Admin kafka, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), one -> which));
        Map<Integer, Long> offsets = new HashMap<>();
        kafka.listOffsets(asked)
                .all()
                .get()
                .forEach((partition, told) -> offsets.put(partition.partition(), told.offset()));
        return offsets;
    }

    private Admin open() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }
}
