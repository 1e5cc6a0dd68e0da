package io.loggia.local.parts;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Makes the table of {@link Topics} true at a broker; what is true already stays. */
public final class Broker implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;

    private static final ScramCredentialInfo SCRAM =
            new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

    private final Admin admin;

    public Broker(String bootstrap) {
        this.admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                PATIENCE_MS,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                PATIENCE_MS / 2));
    }

    boolean answers() {
        try {
            admin.describeCluster().nodes().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the topics that are missing, their names beginning with the prefix. */
    public void makeTopics(String prefix) {
        Set<String> present = done(admin.listTopics().names());
        List<NewTopic> missing =
                Arrays.stream(Topics.values())
                        .flatMap(topic -> topicAndDeadLetters(prefix, topic))
                        .filter(topic -> !present.contains(topic.name()))
                        .toList();
        done(admin.createTopics(missing).all());
    }

    private static Stream<NewTopic> topicAndDeadLetters(String prefix, Topics topic) {
        NewTopic itself = created(prefix + topic.topic(), topic.settings());
        return topic.parkers().isEmpty()
                ? Stream.of(itself)
                : Stream.of(
                        itself, created(prefix + topic.deadLetters(), Topics.deadLetterSettings()));
    }

    /** Removes every topic whose name begins so. */
    public void dropTopics(String prefix) {
        List<String> old =
                done(admin.listTopics().names()).stream()
                        .filter(name -> name.startsWith(prefix))
                        .toList();
        done(admin.deleteTopics(old).all());
    }

    /** Lets those principals in by their passwords who are not known there yet. */
    public void letIn(Map<String, String> passwords) {
        Set<String> known = done(admin.describeUserScramCredentials().all()).keySet();
        List<UserScramCredentialAlteration> missing =
                passwords.entrySet().stream()
                        .filter(entry -> !known.contains(entry.getKey()))
                        .<UserScramCredentialAlteration>map(
                                entry ->
                                        new UserScramCredentialUpsertion(
                                                entry.getKey(), SCRAM, entry.getValue()))
                        .toList();
        if (!missing.isEmpty()) {
            done(admin.alterUserScramCredentials(missing).all());
        }
    }

    /** Grants each principal what the table says of it, and nothing else. */
    public void grantRights(String prefix) {
        List<AclBinding> grants = new ArrayList<>();
        for (Topics topic : Topics.values()) {
            for (String writer : topic.writers()) {
                grants.addAll(onTopic(writer, prefix + topic.topic(), WRITE));
            }
            for (String reader : topic.readers()) {
                grants.addAll(onTopic(reader, prefix + topic.topic(), READ));
            }
            for (String parker : topic.parkers()) {
                grants.addAll(onTopic(parker, prefix + topic.deadLetters(), WRITE));
            }
        }
        for (String principal : Topics.principals()) {
            grants.add(
                    grant(
                            principal,
                            new ResourcePattern(
                                    ResourceType.GROUP,
                                    prefix + Topics.groupsOf(principal),
                                    PatternType.PREFIXED),
                            READ));
        }
        done(admin.createAcls(grants).all());
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    private static NewTopic created(String name, Map<String, String> settings) {
        return new NewTopic(name, Topics.PARTITIONS, (short) 1).configs(settings);
    }

    private static List<AclBinding> onTopic(String principal, String topic, AclOperation right) {
        ResourcePattern pattern =
                new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
        return List.of(grant(principal, pattern, right), grant(principal, pattern, DESCRIBE));
    }

    private static AclBinding grant(String principal, ResourcePattern what, AclOperation right) {
        return new AclBinding(
                what,
                new AccessControlEntry("User:" + principal, "*", right, AclPermissionType.ALLOW));
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new PartFailure("Kafka refuses: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while waiting for Kafka", e);
        }
    }
}
