package io.loggia.walk.installation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far the services' consumer groups have come, as the broker knows it. */
final class ConsumerGroups implements AutoCloseable {

    private final Admin admin;
    private final String prefix;
    private final Pattern ours;

    ConsumerGroups(String bootstrap, String prefix) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
        this.prefix = prefix;
        this.ours = Pattern.compile(Pattern.quote(prefix) + "[a-z]+-service\\..+");
    }

    Backlog backlog() {
        var committed = committed();
        var partitions = new HashSet<TopicPartition>();
        committed.values().forEach(offsets -> partitions.addAll(offsets.keySet()));
        var ends = offsets(partitions, OffsetSpec.latest());
        var starts = offsets(partitions, OffsetSpec.earliest());
        var behind = 0L;
        for (var offsets : committed.values()) {
            for (var offset : offsets.entrySet()) {
                var partition = offset.getKey();
                var next = Math.max(offset.getValue(), starts.getOrDefault(partition, 0L));
                behind += Math.max(0, ends.getOrDefault(partition, 0L) - next);
            }
        }
        return new Backlog(ends, behind);
    }

    /** How many dead letters those topics have had. */
    long parked(Set<String> topics) {
        var names = topics.stream().map(topic -> prefix + topic + ".dlq").toList();
        var partitions = new HashSet<TopicPartition>();
        got(admin.describeTopics(names).allTopicNames())
                .forEach(
                        (name, topic) ->
                                topic.partitions()
                                        .forEach(
                                                one ->
                                                        partitions.add(
                                                                new TopicPartition(
                                                                        name, one.partition()))));
        return offsets(partitions, OffsetSpec.latest()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }

    /** By group, the next offset of each partition that it has been given or has committed. */
    private Map<String, Map<TopicPartition, Long>> committed() {
        var groups = groups();
        var specs = groups.stream().collect(toMap(g -> g, g -> new ListConsumerGroupOffsetsSpec()));
        var all = got(admin.listConsumerGroupOffsets(specs).all());
        var committed = new HashMap<String, Map<TopicPartition, Long>>();
        assigned(groups).forEach((g, given) -> committed.put(g, fromTheStart(given)));
        all.forEach(
                (group, offsets) ->
                        offsets.forEach(
                                (partition, offset) -> {
                                    if (offset != null) {
                                        committed
                                                .computeIfAbsent(group, g -> new HashMap<>())
                                                .put(partition, offset.offset());
                                    }
                                }));
        return committed;
    }

    private Set<String> groups() {
        var names = new HashSet<String>();
        for (GroupListing group :
                got(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())) {
            if (ours.matcher(group.groupId()).matches()) {
                names.add(group.groupId());
            }
        }
        return names;
    }

    private Map<String, Set<TopicPartition>> assigned(Collection<String> groups) {
        var assigned = new HashMap<String, Set<TopicPartition>>();
        got(admin.describeConsumerGroups(groups).all())
                .forEach(
                        (group, description) -> {
                            var partitions = new HashSet<TopicPartition>();
                            description
                                    .members()
                                    .forEach(
                                            m ->
                                                    partitions.addAll(
                                                            m.assignment().topicPartitions()));
                            assigned.put(group, partitions);
                        });
        return assigned;
    }

    private static Map<TopicPartition, Long> fromTheStart(Set<TopicPartition> partitions) {
        var offsets = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> offsets.put(partition, 0L));
        return offsets;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which) {
        var asked = partitions.stream().collect(toMap(p -> p, p -> which));
        return got(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, offset -> offset.getValue().offset()));
    }

    private static <T> T got(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka", e);
        }
    }
}
