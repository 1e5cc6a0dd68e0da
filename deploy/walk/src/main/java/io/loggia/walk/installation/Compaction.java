package io.loggia.walk.installation;

import io.loggia.local.parts.Topics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Has the broker compact at once what it compacts within a week, until it is closed: then each
 * topic is kept as before. A topic's newest segment is never compacted, and only a new record
 * begins another; so the owners are asked to tell their state once more.
 */
public final class Compaction implements AutoCloseable {

    private static final Map<String, String> AT_ONCE =
            Map.of(
                    "segment.ms", "1000",
                    "min.cleanable.dirty.ratio", "0.001",
                    "max.compaction.lag.ms", "1000",
                    "delete.retention.ms", "1000");

    private final Installation installation;
    private final Admin admin;
    private final List<Topics> topics;

    public Compaction(Installation installation) {
        this.installation = installation;
        admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, installation.kafka()));
        topics =
                Arrays.stream(Topics.values())
                        .filter(topic -> "compact".equals(topic.settings().get("cleanup.policy")))
                        .toList();
    }

    /** The topics of which the last state stays for ever. */
    public List<String> topics() {
        return topics.stream().map(this::nameOf).toList();
    }

    public void hurry() {
        change(
                topic ->
                        AT_ONCE.entrySet().stream()
                                .map(one -> set(one.getKey(), one.getValue()))
                                .toList());
    }

    /** What is told again comes behind what there was, in each part of each topic. */
    public void tellAnew() {
        for (Topics topic : topics) {
            topic.writers()
                    .forEach(
                            owner ->
                                    new OwnerRepository(installation.database(owner))
                                            .askFor(topic.topic()));
        }
    }

    /** As {@code Topics} says, and where it says nothing as the broker does. */
    @Override
    public void close() {
        try (admin) {
            change(topic -> AT_ONCE.keySet().stream().map(name -> restored(topic, name)).toList());
        }
    }

    private static AlterConfigOp restored(Topics topic, String name) {
        var value = topic.settings().get(name);
        return value == null
                ? new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE)
                : set(name, value);
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private void change(Function<Topics, List<AlterConfigOp>> changes) {
        var all = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        topics.forEach(
                topic ->
                        all.put(
                                new ConfigResource(ConfigResource.Type.TOPIC, nameOf(topic)),
                                new ArrayList<>(changes.apply(topic))));
        done(admin.incrementalAlterConfigs(all).all());
    }

    private String nameOf(Topics topic) {
        return installation.topicPrefix() + topic.topic();
    }

    private static void done(KafkaFuture<Void> change) {
        try {
            change.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka", e);
        }
    }
}
