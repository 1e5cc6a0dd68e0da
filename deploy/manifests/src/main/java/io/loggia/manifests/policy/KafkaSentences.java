package io.loggia.manifests.policy;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.loggia.local.parts.Topics;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.strimzi.api.kafka.model.user.acl.StrimziAclOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of topics and of who may do what with them: the one table is {@link Topics}. */
final class KafkaSentences {

    private KafkaSentences() {}

    static List<Sentence> all() {
        return List.of(
                new Sentence(
                        "the topics made here are those of the table, and keep records as long",
                        KafkaSentences::otherTopics),
                new Sentence(
                        "the principals made here may do what the table says, and nothing else",
                        KafkaSentences::otherRights),
                new Sentence(
                        "lag is watched where an application consumes, by a group that it has",
                        KafkaSentences::otherLag));
    }

    private static Stream<String> otherTopics(World world) {
        var here =
                world.all(KafkaTopic.class).stream()
                        .map(
                                one ->
                                        describe(
                                                World.name(one),
                                                one.getSpec().getPartitions(),
                                                one.getSpec().getConfig()))
                        .collect(Collectors.toSet());
        return here.isEmpty() ? Stream.empty() : AroundSentences.difference(topics(), here);
    }

    private static Set<String> topics() {
        return Arrays.stream(Topics.values())
                .flatMap(
                        topic ->
                                Stream.of(
                                        describe(
                                                topic.topic(), Topics.PARTITIONS, topic.settings()),
                                        describe(
                                                topic.deadLetters(),
                                                Topics.PARTITIONS,
                                                Topics.deadLetterSettings())))
                .collect(Collectors.toSet());
    }

    private static String describe(String name, Integer partitions, Map<String, ?> settings) {
        return "%s (%d partitions, %s)"
                .formatted(
                        name,
                        partitions,
                        settings.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private static Stream<String> otherRights(World world) {
        var here =
                world.all(KafkaUser.class).stream()
                        .flatMap(KafkaSentences::rights)
                        .collect(Collectors.toSet());
        return here.isEmpty() ? Stream.empty() : AroundSentences.difference(rights(), here);
    }

    private static Stream<String> rights(KafkaUser user) {
        var authorization = (KafkaUserAuthorizationSimple) user.getSpec().getAuthorization();
        return authorization.getAcls().stream()
                .flatMap(
                        rule ->
                                rule.getOperations().stream()
                                        .map(right -> right(World.name(user), right, what(rule))));
    }

    private static String what(AclRule rule) {
        return switch (rule.getResource()) {
            case AclRuleTopicResource topic -> topic.getPatternType() + " topic " + topic.getName();
            case AclRuleGroupResource group -> group.getPatternType() + " group " + group.getName();
            default -> rule.getResource().getType();
        };
    }

    private static String right(String principal, StrimziAclOperation right, String what) {
        return "%s may %s %s".formatted(principal, right, what);
    }

    private static Set<String> rights() {
        Set<String> rights = new TreeSet<>();
        for (var topic : Topics.values()) {
            topic.writers()
                    .forEach(
                            writer ->
                                    rights.addAll(
                                            onTopic(
                                                    writer,
                                                    StrimziAclOperation.WRITE,
                                                    topic.topic())));
            topic.readers()
                    .forEach(
                            reader ->
                                    rights.addAll(
                                            onTopic(
                                                    reader,
                                                    StrimziAclOperation.READ,
                                                    topic.topic())));
            topic.parkers()
                    .forEach(
                            parker ->
                                    rights.addAll(
                                            onTopic(
                                                    parker,
                                                    StrimziAclOperation.WRITE,
                                                    topic.deadLetters())));
        }
        Topics.principals()
                .forEach(
                        principal ->
                                rights.add(
                                        right(
                                                principal,
                                                StrimziAclOperation.READ,
                                                "PREFIX group " + Topics.groupsOf(principal))));
        return rights;
    }

    private static List<String> onTopic(String principal, StrimziAclOperation right, String topic) {
        return Stream.of(right, StrimziAclOperation.DESCRIBE)
                .map(one -> right(principal, one, "LITERAL topic " + topic))
                .toList();
    }

    private static Stream<String> otherLag(World world) {
        return world.custom("ScaledObject").stream().flatMap(KafkaSentences::strangeTriggers);
    }

    private static Stream<String> strangeTriggers(GenericKubernetesResource scaled) {
        String application = scaled.get("spec", "scaleTargetRef", "name");
        List<Map<String, Object>> triggers = scaled.get("spec", "triggers");
        return triggers.stream()
                .filter(trigger -> "kafka".equals(trigger.get("type")))
                .map(trigger -> (Map<?, ?>) trigger.getOrDefault("metadata", Map.of()))
                .filter(watched -> !isConsumed(application, watched))
                .map(watched -> application + " by " + watched);
    }

    /** A channel is called as its topic. */
    private static boolean isConsumed(String application, Map<?, ?> watched) {
        var principal = application.replace("-service", "");
        return Arrays.stream(Topics.values())
                .filter(topic -> topic.readers().contains(principal))
                .anyMatch(
                        topic ->
                                topic.topic().equals(watched.get("topic"))
                                        && (Topics.groupsOf(principal) + topic.topic())
                                                .equals(watched.get("consumerGroup")));
    }
}
