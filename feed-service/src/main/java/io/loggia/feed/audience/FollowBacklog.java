package io.loggia.feed.audience;

import io.loggia.feed.audience.CatchUp.Sight;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ties of groups are as good as new, whichever replica applies them: asked of the
 * broker again and again. A broker that does not answer is one that may know more.
 */
@ApplicationScoped
class FollowBacklog {

    private static final Logger LOG = Logger.getLogger(FollowBacklog.class);
    private static final int PATIENCE_MS = 3_000;

    private final CatchUp catchUp = new CatchUp();
    private final Map<String, Object> broker;
    private final String topic;
    private final String group;
    private final AudienceConfig config;
    private final Clock clock;
    private @Nullable Admin admin;

    FollowBacklog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.follows.topic") String topic,
            @ConfigProperty(name = "mp.messaging.incoming.follows.group.id") String group,
            AudienceConfig config,
            Clock clock) {
        this.broker = broker;
        this.topic = topic;
        this.group = group;
        this.config = config;
        this.clock = clock;
    }

    /** False, too, when nobody can tell. */
    boolean isShort() {
        return catchUp.isKnown(clock.instant(), config.groupsKnownFor());
    }

    @Scheduled(every = "${feed.audience.look:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            look(open());
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf("backlog not known: cause=%s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end is asked for first: what comes after it does not count. */
    private void look(Admin kafka) throws ExecutionException, InterruptedException {
        Instant now = clock.instant();
        TopicDescription described =
                Objects.requireNonNull(
                        kafka.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
        List<TopicPartition> partitions =
                IntStream.range(0, described.partitions().size())
                        .mapToObj(one -> new TopicPartition(topic, one))
                        .toList();
        Map<Integer, Long> ends = offsets(kafka, partitions, OffsetSpec.latest());
        Map<Integer, Long> applied = offsets(kafka, partitions, OffsetSpec.earliest());
        committed(kafka)
                .forEach((partition, offset) -> applied.merge(partition, offset, Math::max));
        catchUp.saw(new Sight(now, ends), applied);
    }

    private Map<Integer, Long> committed(Admin kafka)
            throws ExecutionException, InterruptedException {
        Map<Integer, Long> offsets = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> told =
                kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        told.forEach(
                (partition, offset) -> {
                    if (offset != null) {
                        offsets.put(partition.partition(), offset.offset());
                    }
                });
        return offsets;
    }

    private static Map<Integer, Long> offsets(
            Admin kafka, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<Integer, Long> offsets = new HashMap<>();
        kafka.listOffsets(
                        partitions.stream()
                                .collect(Collectors.toMap(Function.identity(), _ -> which)))
                .all()
                .get()
                .forEach((partition, told) -> offsets.put(partition.partition(), told.offset()));
        return offsets;
    }

    private synchronized Admin open() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "follow-backlog");
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
