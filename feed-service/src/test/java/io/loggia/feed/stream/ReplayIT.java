package io.loggia.feed.stream;

import static io.loggia.feed.People.SERVICE;
import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.loggia.local.parts.Topics;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that are told again: news to whoever has never heard of them, and to nobody else. */
@QuarkusTest
class ReplayIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;
    private UUID edited;
    private UUID deleted;
    private UUID ofGroup;

    @BeforeEach
    void postsOfAllKinds() throws Exception {
        alice = newcomer("alice");
        bob = newcomer("bob");
        bob.follows(alice);
        UUID original = newcomer("carol").publishes("The original");
        edited = alice.publishes("First #replayed");
        Posts.edit(alice, edited, 1, "First, corrected").then().statusCode(200);
        deleted = alice.publishes("Gone");
        Posts.delete(alice, deleted).then().statusCode(204);
        ofGroup = alice.publishes("For the group");
        facts.change("UPDATE post SET audience = 'GROUP', group_id = id WHERE id = ?", ofGroup);
        alice.asks().put("/api/reposts/{id}", original).then().statusCode(204);
    }

    @Test
    void freshConsumerHasEverythingThatEverybodyMaySee() throws Exception {
        long visible =
                facts.number(
                        "SELECT count(*) FROM post WHERE audience <> 'GROUP' AND deleted_at IS NULL");

        replay("published-posts");

        eventually().untilAsserted(() -> assertThat(copies()).hasSize((int) visible));
        assertThat(copies().get(edited).getString("text")).isEqualTo("First, corrected");
        assertThat(copies()).doesNotContainKeys(deleted, ofGroup);
        assertThat(replayed("published-posts", deleted).getLast().getMap("$"))
                .containsOnlyKeys("postId", "version", "withdrawnAt");
        assertThat(replayed("published-posts", ofGroup)).isEmpty();
    }

    @Test
    void blocksAndTopicsAreToldAsTheyStand() throws Exception {
        alice.asks().put("/api/blocks/{id}", bob.id()).then().statusCode(204);
        alice.asks().delete("/api/blocks/{id}", bob.id()).then().statusCode(204);
        String slug = "told" + alice.id().toString().substring(0, 8);
        alice.publishes("About #" + slug);

        replay("blocks");
        replay("topics");

        String pair = alice.id() + ":" + bob.id();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(replayed("blocks"))
                                        .filteredOn(message -> key(message).equals(pair))
                                        .extracting(KafkaProbe::text)
                                        .singleElement()
                                        .asString()
                                        .contains("\"blocked\": false", "\"version\": 2"));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(replayed("topics"))
                                        .extracting(KafkaProbe::text)
                                        .anyMatch(text -> text.contains(slug)));
    }

    @Test
    void outsideIsToldOfWhatIsForTheWorldAndOfWhatWas() throws Exception {
        UUID world = world("For the world");
        UUID gone = world("For the world, until now");
        UUID renamed = world("For the world, without a name that it had");
        facts.change(
                """
                INSERT INTO post_renaming (post, from_version, to_version)
                SELECT id, version - 1, version FROM post WHERE id = ?
                """,
                renamed);
        Posts.delete(alice, gone).then().statusCode(204);

        replay("outward-posts");

        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(typesOf("outward-posts", world))
                                    .containsExactly("io.loggia.outward-post.offered.v1");
                            assertThat(typesOf("outward-posts", gone))
                                    .containsExactly("io.loggia.outward-post.taken-back.v1");
                        });
        assertThat(typesOf("outward-posts", renamed)).isEmpty();
        assertThat(typesOf("outward-posts", edited)).isEmpty();
        assertThat(typesOf("outward-posts", deleted)).isEmpty();
    }

    /** A post whose author needs no voice here: outward-service would hold it. */
    private UUID world(String text) throws Exception {
        UUID post = alice.publishes(text);
        facts.change("UPDATE post SET audience = 'WORLD' WHERE id = ?", post);
        return post;
    }

    private static List<String> typesOf(String topic, UUID post) {
        return replayed(topic)
                .filter(message -> key(message).equals(post.toString()))
                .map(message -> KafkaProbe.header(message, "ce_type"))
                .toList();
    }

    @Test
    void readersSeeTheSameAndHearNothing() throws Exception {
        eventually().untilAsserted(() -> assertThat(home()).hasSize(2));
        caughtUp();
        List<UUID> before = home();
        try (StreamClient client = StreamClient.open(passport(bob))) {
            replay("posts");
            eventually().untilAsserted(() -> assertThat(replayed("posts", edited)).isNotEmpty());
            caughtUp();

            UUID news = alice.publishes("News");
            eventually().untilAsserted(() -> assertThat(client.hints()).isNotEmpty());
            assertThat(client.hints()).hasSize(1).first().asString().contains(news.toString());
            assertThat(home()).hasSize(3).startsWith(news).endsWith(before.toArray(UUID[]::new));
        }
    }

    private void replay(String topic) throws Exception {
        facts.change("INSERT INTO replay (topic) VALUES (?)", topic);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT (SELECT count(*) FROM outbox) + count(*)"
                                                                + " FROM replay WHERE finished_at IS NULL"))
                                        .isZero());
    }

    /** What somebody makes of the replay who knew nothing before. */
    private static Map<UUID, JsonPath> copies() {
        Map<UUID, JsonPath> copies = new HashMap<>();
        replayed("published-posts")
                .forEach(
                        message -> {
                            UUID post = UUID.fromString(key(message));
                            if ("io.loggia.published-post.changed.v1"
                                    .equals(KafkaProbe.header(message, "ce_type"))) {
                                copies.put(post, JsonPath.from(KafkaProbe.text(message)));
                            } else {
                                copies.remove(post);
                            }
                        });
        return copies;
    }

    private static List<JsonPath> replayed(String topic, UUID post) {
        return replayed(topic)
                .filter(message -> key(message).equals(post.toString()))
                .map(message -> JsonPath.from(KafkaProbe.text(message)))
                .toList();
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> replayed(String topic) {
        return new Events()
                .probe().read(topic).stream()
                        .filter(
                                message ->
                                        "true".equals(KafkaProbe.header(message, "loggia-replay")));
    }

    private static String key(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.key(), StandardCharsets.UTF_8);
    }

    private List<UUID> home() {
        return bob.asks().get("/api/timelines/home").<List<String>>path("items.id").stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Returns when the service has applied all that stands on {@code posts} now. */
    private static void caughtUp() {
        String prefix =
                ConfigProvider.getConfig().getValue("loggia.kafka.topic-prefix", String.class);
        Map<String, Object> client =
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig()
                                .getValue("kafka.bootstrap.servers", String.class),
                        "group.id",
                        prefix + "feed-service.posts");
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        try (KafkaConsumer<byte[], byte[]> looker = new KafkaConsumer<>(client, bytes, bytes)) {
            var ends =
                    looker.endOffsets(
                            IntStream.range(0, Topics.PARTITIONS)
                                    .mapToObj(one -> new TopicPartition(prefix + "posts", one))
                                    .collect(Collectors.toSet()));
            eventually()
                    .untilAsserted(
                            () -> {
                                var done = looker.committed(ends.keySet());
                                assertThat(ends)
                                        .allSatisfy(
                                                (partition, end) ->
                                                        assertThat(comeTo(done.get(partition)))
                                                                .isGreaterThanOrEqualTo(end));
                            });
        }
    }

    /** Where nothing was read yet there is nothing. */
    private static long comeTo(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private static String passport(Person person) {
        return Passports.employee(person.id(), person.handle(), SERVICE);
    }
}
