package io.loggia.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.Broker;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the table of topics grants holds at the broker, and nothing else. */
class TopicRightsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RealParts PARTS = new RealParts();
    private static Kafka kafka;
    private static String prefix;

    @BeforeAll
    static void grantRights() {
        PARTS.init(Map.of("module", "local", "parts", "kafka"));
        prefix = PARTS.start().get("loggia.kafka.topic-prefix");
        kafka =
                (Kafka)
                        new SharedParts(Place.named(Place.findRepository(), "test"))
                                .require(Set.of("kafka"))
                                .get("kafka");
        try (Broker broker = new Broker(kafka.bootstrap())) {
            broker.letIn(kafka.passwords());
            broker.grantRights(prefix);
        }
        // Whoever may read finds something at once, and does not wait whether anything comes.
        try (KafkaProbe probe = new KafkaProbe(kafka.bootstrap(), prefix)) {
            for (Topics topic : Topics.values()) {
                probe.send(topic.topic(), "key", "a record", Map.of());
            }
        }
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void followReadsProfiles() {
        try (KafkaProbe probe = new KafkaProbe(kafka.bootstrap(), prefix)) {
            probe.send("profiles", "key", "a profile", Map.of());
        }

        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreException(TopicAuthorizationException.class)
                .untilAsserted(
                        () ->
                                assertThat(read("follow", "profiles", "follow-service.reader"))
                                        .contains("a profile"));
    }

    @Test
    void otherSystemsReadWhatIsPublishedAndNothingElse() {
        assertThat(Stream.of(Topics.values()).filter(topic -> topic.readers().contains("consumer")))
                .allMatch(topic -> topic.topic().startsWith("published-"))
                .hasSize(3);
        assertThatThrownBy(() -> read("consumer", "posts", "consumer.reader"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("consumer", "published-posts", "feed-service.posts"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void nobodyReadsInAnothersGroup() {
        assertThatThrownBy(() -> read("follow", "profiles", "feed-service.profiles"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void nobodyLogsInWithAnothersPassword() {
        Map<String, Object> client = new HashMap<>(kafka.saslClient("feed"));
        client.computeIfPresent(
                "sasl.jaas.config",
                (key, value) -> value.toString().replace("\"feed\"", "\"profile\""));

        assertThatThrownBy(() -> write(client, "profiles"))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void anotherSystemWritesNothingOfOurs() throws Exception {
        for (String topic : List.of("posts", "profiles", "activities.build-server.dlq")) {
            assertThat(may(() -> write(kafka.saslClient("build-server"), topic))).isFalse();
        }
        assertThat(may(() -> write(kafka.saslClient("build-server"), "activities.build-server")))
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> onlyWritersWriteAndOnlyReadersRead() {
        return Stream.of(Topics.values())
                .flatMap(
                        topic ->
                                Topics.principals().stream()
                                        .map(
                                                principal ->
                                                        DynamicTest.dynamicTest(
                                                                principal + " at " + topic.topic(),
                                                                () -> check(principal, topic))));
    }

    private static void check(String principal, Topics topic) throws Exception {
        boolean writes = topic.writers().contains(principal);
        boolean reads = topic.readers().contains(principal);

        assertThat(may(() -> write(kafka.saslClient(principal), topic.topic()))).isEqualTo(writes);
        assertThat(may(() -> write(kafka.saslClient(principal), topic.deadLetters())))
                .isEqualTo(topic.parkers().contains(principal));
        assertThat(may(() -> read(principal, topic.topic(), Topics.groupsOf(principal) + "reader")))
                .isEqualTo(reads);
    }

    @FunctionalInterface
    private interface Attempt {
        void make() throws Exception;
    }

    private static boolean may(Attempt attempt) throws Exception {
        try {
            attempt.make();
            return true;
        } catch (TopicAuthorizationException e) {
            return false;
        } catch (ExecutionException e) {
            // Whoever may write nowhere is refused before the topic is looked at.
            assertThat(e).hasCauseInstanceOf(AuthorizationException.class);
            return false;
        }
    }

    private static void write(Map<String, Object> client, String topic) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(prefix + topic, new byte[] {1}, new byte[] {1}))
                    .get();
        }
    }

    private static List<String> read(String principal, String topic, String group) {
        Map<String, Object> client = new HashMap<>(kafka.saslClient(principal));
        client.put("group.id", prefix + group);
        client.put("auto.offset.reset", "earliest");
        client.put("enable.auto.commit", false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(prefix + topic));
            List<String> texts = new ArrayList<>();
            for (int polls = 0; polls < 3 && texts.isEmpty(); polls++) {
                consumer.poll(Duration.ofSeconds(2))
                        .forEach(one -> texts.add(new String(one.value(), StandardCharsets.UTF_8)));
            }
            return texts;
        }
    }
}
