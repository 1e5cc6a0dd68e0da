package io.loggia.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.intranet.PostCopies;
import io.loggia.events.EventType;
import io.loggia.events.PublishedPostEvent;
import io.loggia.local.parts.Broker;
import io.loggia.local.parts.Kafka;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program that the contract's README shows to other teams, as it stands there. */
class OtherSystemIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path ROOT = Place.findRepository();
    private static final UUID POST = UUID.fromString("019aa5d0-2a40-7d64-8f44-5c907e4d0004");
    private static final UUID REPLY = UUID.fromString("019aa5d4-9f68-7b42-9e72-4a1bad6c0009");
    private static final RealParts PARTS = new RealParts();
    private static Kafka kafka;
    private static String prefix;

    @BeforeAll
    static void letOtherSystemsIn() {
        PARTS.init(Map.of("module", "other", "parts", "kafka"));
        prefix = PARTS.start().get("loggia.kafka.topic-prefix");
        kafka =
                (Kafka)
                        new SharedParts(Place.named(ROOT, "test"))
                                .require(Set.of("kafka"))
                                .get("kafka");
        try (Broker broker = new Broker(kafka.bootstrap())) {
            broker.letIn(kafka.passwords());
            broker.grantRights(prefix);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(AuthorizationException.class)
                .untilAsserted(OtherSystemIT::look);
    }

    /** Fails as long as what was granted is not in force at the broker. */
    private static void look() {
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        Map<String, Object> login = login();
        login.put("group.id", prefix + "consumer.looker");
        try (KafkaConsumer<byte[], byte[]> looker = new KafkaConsumer<>(login, bytes, bytes)) {
            looker.subscribe(List.of(prefix + "published-posts"));
            while (looker.assignment().isEmpty()) {
                looker.poll(Duration.ofMillis(100));
            }
        }
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void readmeShowsTheProgramThatIsRunHere() throws IOException {
        String readme = Files.readString(ROOT.resolve("events/contract/README.md"));
        String program =
                Files.readString(
                        ROOT.resolve(
                                "deploy/local-it/src/test/java/com/example/intranet/PostCopies.java"));

        assertThat(readme).contains("```java\n" + program + "```\n");
    }

    @Test
    void postsAreCopiedAndForgottenWithNoRightsButThose() throws Exception {
        PostCopies copies = new PostCopies();
        Thread reader =
                Thread.ofVirtual().start(() -> follow(copies, login(), prefix + "published-posts"));

        try (KafkaProbe feed = new KafkaProbe(kafka.bootstrap(), prefix)) {
            send(feed, "published-post.changed.v1.post.json");
            send(feed, "published-post.changed.v1.edited-reply.json");
            feed.send(
                    "published-posts", "key", "{}", headers("io.loggia.published-post.pinned.v1"));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(copies.copies()).containsOnlyKeys(POST, REPLY));
            assertThat(copies.copies().get(POST).text())
                    .isEqualTo("We moved billing to #kafka, thanks @bob");
            send(feed, "published-post.withdrawn.v1.withdrawn.json");

            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(copies.copies()).containsOnlyKeys(REPLY));
        } finally {
            reader.interrupt();
            reader.join(PATIENCE);
        }
    }

    /** The client tells of an interruption in its own way. */
    private static void follow(PostCopies copies, Map<String, Object> login, String topic) {
        try {
            copies.follow(login, topic);
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> login() {
        Map<String, Object> login = new HashMap<>(kafka.saslClient(Topics.CONSUMER));
        login.put("group.id", prefix + "consumer.intranet");
        login.put("auto.offset.reset", "earliest");
        login.put("enable.auto.commit", false);
        return login;
    }

    private static void send(KafkaProbe feed, String golden) throws IOException {
        EventType type =
                List.of(EventType.values()).stream()
                        .filter(
                                one ->
                                        golden.startsWith(
                                                one.ceType().substring("io.loggia.".length())))
                        .findFirst()
                        .orElseThrow();
        String json = golden(golden);
        String key = json.replaceFirst(".*?\"postId\":\"([^\"]+)\".*", "$1");
        feed.send(type.topic(), key, json, headers(type.ceType()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                PublishedPostEvent.class.getResourceAsStream("/io/loggia/events/golden/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> headers(String type) {
        return Map.of("ce_specversion", "1.0", "ce_type", type, "epoch", "1");
    }
}
