package io.loggia.walk.installation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Lets the topics that keep the last state of each key lose the earlier ones within a minute, not
 * within days, for as long as this is open; then they are as they were. It takes a record more in a
 * partition for what stands there to be compacted.
 */
public final class Compaction implements AutoCloseable {

    private static final Map<String, String> AT_ONCE =
            Map.of(
                    TopicConfig.SEGMENT_MS_CONFIG, "100",
                    TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.0001",
                    TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "1000");

    private final Admin admin;
    private final Map<ConfigResource, Collection<AlterConfigOp>> undo = new HashMap<>();

    private Compaction(String bootstrap) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** Of all such topics of the installation. */
    public static Compaction hurried(Installation installation) {
        var compaction = new Compaction(installation.kafka());
        compaction.hurry(installation.topicPrefix());
        return compaction;
    }

    /** The topics' whole names. */
    public Set<String> topics() {
        return undo.keySet().stream().map(ConfigResource::name).collect(Collectors.toSet());
    }

    private void hurry(String prefix) {
        var hurried = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        configs(prefix)
                .forEach(
                        (topic, config) -> {
                            if (isCompacted(config)) {
                                undo.put(
                                        topic,
                                        AT_ONCE.keySet().stream()
                                                .map(k -> back(config, k))
                                                .toList());
                                hurried.put(
                                        topic,
                                        AT_ONCE.entrySet().stream()
                                                .map(e -> set(e.getKey(), e.getValue()))
                                                .toList());
                            }
                        });
        got(admin.incrementalAlterConfigs(hurried).all());
    }

    private Map<ConfigResource, Config> configs(String prefix) {
        List<ConfigResource> topics =
                got(admin.listTopics().names()).stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList();
        return got(admin.describeConfigs(topics).all());
    }

    private static boolean isCompacted(Config config) {
        return config.get(TopicConfig.CLEANUP_POLICY_CONFIG)
                .value()
                .contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    }

    private static AlterConfigOp back(Config before, String key) {
        var entry = before.get(key);
        return entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG
                ? set(key, entry.value())
                : new AlterConfigOp(new ConfigEntry(key, ""), OpType.DELETE);
    }

    private static AlterConfigOp set(String key, String value) {
        return new AlterConfigOp(new ConfigEntry(key, value), OpType.SET);
    }

    @Override
    public void close() {
        try (admin) {
            got(admin.incrementalAlterConfigs(undo).all());
        }
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
