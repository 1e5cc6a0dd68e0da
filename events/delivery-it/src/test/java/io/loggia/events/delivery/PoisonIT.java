package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.eventually;
import static io.loggia.events.delivery.Events.follow;
import static io.loggia.events.delivery.Events.key;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that can never be applied is parked with its reason, and later ones are applied. */
@QuarkusTest
@WithRealParts
class PoisonIT {

    private static final String TYPE = "io.loggia.follow.changed.v1";

    private final UUID bob = UUID.randomUUID();
    private KafkaProbe kafka;
    private Database database;

    @BeforeEach
    void connect() throws SQLException {
        kafka = KafkaProbe.ofApplication();
        database = Database.ofApplication();
    }

    @AfterEach
    void disconnect() throws SQLException {
        kafka.close();
        database.close();
    }

    /** A bad record: the reason it is parked for, and the value and headers it has. */
    @SuppressWarnings("ArrayRecordComponent") // only ever looked at
    record Poison(
            String name, Reason reason, byte[] value, Map<String, byte[]> headers, boolean keyed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Poison> poisons() {
        var good = EventJson.write(follow(UUID.randomUUID(), Relation.FOLLOWING, 2));
        return List.of(
                poison("no value at all", Reason.NULL_VALUE, (byte[]) null),
                poison("no bytes", Reason.EMPTY_VALUE, ""),
                poison("not JSON", Reason.UNREADABLE, "\u0000\u0001magic"),
                poison("half of it", Reason.UNREADABLE, good.substring(0, 40)),
                poison("two of it", Reason.UNREADABLE, good + good),
                poison("null", Reason.UNREADABLE, "null"),
                poison("another shape", Reason.UNREADABLE, "[" + good + "]"),
                poison("another type", Reason.UNREADABLE, good.replace(":2", ":\"2\"")),
                poison("version 0", Reason.UNREADABLE, good.replace(":2", ":0")),
                poison("a field twice", Reason.UNREADABLE, good.replace("{", "{\"version\":1,")),
                poison("a field less", Reason.UNREADABLE, good.replace("followerId", "follower")),
                poison("too deep", Reason.UNREADABLE, "[".repeat(50_000)),
                poison("in UTF-16", Reason.UNREADABLE, good.getBytes(UTF_16)),
                poison("broken UTF-8", Reason.UNREADABLE, new byte[] {'"', (byte) 0xC3, '"'}),
                poison("of somebody else", Reason.WRONG_KEY, good),
                new Poison(
                        "with an empty key",
                        Reason.WRONG_KEY,
                        good.getBytes(UTF_8),
                        Map.of(),
                        false),
                poison(
                        "of a later major",
                        Reason.UNKNOWN_MAJOR,
                        good,
                        "ce_type",
                        TYPE.replace("1", "2")),
                poison(
                        "of another topic",
                        Reason.WRONG_TOPIC,
                        good,
                        "ce_type",
                        "io.loggia.topic.used.v1"),
                poison("without a type", Reason.BAD_HEADER, good, "ce_type", null),
                poison("without an epoch", Reason.BAD_HEADER, good, "epoch", null),
                poison("in epoch 1e3", Reason.BAD_HEADER, good, "epoch", "1e3"),
                poison("with another id", Reason.BAD_HEADER, good, "ce_id", "../"),
                poison("at no time", Reason.BAD_HEADER, good, "ce_time", "yesterday"),
                poison("of CloudEvents 2", Reason.BAD_HEADER, good, "ce_specversion", "2.0"),
                new Poison(
                        "with a header of broken UTF-8",
                        Reason.BAD_HEADER,
                        good.getBytes(UTF_8),
                        Map.of("ce_type", new byte[] {(byte) 0xFF}),
                        true),
                new Poison(
                        "with a header of 800 KB",
                        Reason.OVERSIZED_HEADERS,
                        good.getBytes(UTF_8),
                        Map.of("x", new byte[800_000]),
                        true),
                new Poison(
                        "with 1,000 headers",
                        Reason.OVERSIZED_HEADERS,
                        good.getBytes(UTF_8),
                        manyHeaders(),
                        true));
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void poisonIsParkedAndLaterRecordsAreApplied(Poison poison) {
        Events.send(kafka, follow(bob, Relation.FOLLOWING, 1));
        kafka.send(record(poison));
        Events.send(kafka, follow(bob, Relation.NONE, 2));

        eventually()
                .untilAsserted(
                        () -> assertThat(database.projected(key(bob))).containsExactly("NONE 2"));
        eventually().untilAsserted(() -> assertThat(parked(poison)).hasSize(1));
        var letter = parked(poison).getFirst();
        assertThat(KafkaProbe.header(letter, "loggia-dlq-reason"))
                .isEqualTo(poison.reason().slug());
        assertThat(KafkaProbe.header(letter, "loggia-dlq-topic")).endsWith("-follows");
        assertThat(KafkaProbe.header(letter, "loggia-dlq-offset")).matches("\\d+");
        assertThat(letter.value()).isEqualTo(poison.value());
    }

    @Test
    void eventThatTheTableRefusesIsParkedAloneOutOfItsBatch() {
        var others = IntStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();

        others.forEach(other -> Events.send(kafka, follow(other, Relation.FOLLOWING, 1)));
        Events.send(kafka, follow(bob, Relation.INVITED, 1));
        others.forEach(other -> Events.send(kafka, follow(other, Relation.NONE, 2)));

        for (var other : others) {
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(database.projected(key(other)))
                                            .containsExactly("NONE 2"));
        }
        eventually().untilAsserted(() -> assertThat(parkedWith(key(bob))).hasSize(1));
        var letter = parkedWith(key(bob)).getFirst();
        assertThat(KafkaProbe.header(letter, "loggia-dlq-reason")).isEqualTo("not-applicable");
        assertThat(KafkaProbe.header(letter, "loggia-dlq-stack-hash")).matches("[0-9a-f]{8}");
        others.forEach(other -> assertThat(parkedWith(key(other))).isEmpty());
    }

    @Test
    void eventOfALaterMinorIsApplied() {
        var event = follow(bob, Relation.FOLLOWING, 1);
        var later = EventJson.write(event).replaceFirst("}$", ",\"later\":{\"on\":true}}");

        kafka.send("follows", event.key(), later, Events.headers(TYPE));

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(database.projected(key(bob)))
                                        .containsExactly("FOLLOWING 1"));
    }

    @Test
    void eventOfAnUnknownTypeIsSkipped() {
        var headers = Events.headers("io.loggia.follow.muted.v1");

        kafka.send("follows", key(bob), "{\"any\":\"thing\"}", headers);
        Events.send(kafka, follow(bob, Relation.FOLLOWING, 1));

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(database.projected(key(bob)))
                                        .containsExactly("FOLLOWING 1"));
        assertThat(parkedWith(key(bob))).isEmpty();
    }

    @Test
    void eventOfAnyYearIsApplied() {
        var headers = Events.headers(TYPE);
        var event = follow(bob, Relation.FOLLOWING, 1);

        headers.put("ce_time", "2200-01-01T00:00:00Z");
        kafka.send("follows", event.key(), EventJson.write(event), headers);

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(database.projected(key(bob)))
                                        .containsExactly("FOLLOWING 1"));
    }

    private ProducerRecord<byte[], byte[]> record(Poison poison) {
        var topic = Database.config("loggia.kafka.topic-prefix") + "follows";
        var record =
                new ProducerRecord<>(
                        topic,
                        poison.keyed() ? key(bob).getBytes(UTF_8) : new byte[0],
                        poison.value());
        var headers = new HashMap<String, byte[]>();
        Events.headers(TYPE).forEach((name, text) -> headers.put(name, text.getBytes(UTF_8)));
        headers.putAll(poison.headers());
        headers.values().removeIf(value -> value.length == 0);
        headers.forEach(record.headers()::add);
        record.headers().add("poison", poison.name().getBytes(UTF_8));
        return record;
    }

    /** Dead letters of oversized headers have lost theirs, the name of the poison among them. */
    private List<ConsumerRecord<byte[], byte[]>> parked(Poison poison) {
        return kafka.read("follows.dlq").stream()
                .filter(
                        letter ->
                                poison.reason() == Reason.OVERSIZED_HEADERS
                                        ? new String(letter.key(), UTF_8).equals(key(bob))
                                        : poison.name().equals(KafkaProbe.header(letter, "poison")))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> parkedWith(String key) {
        return kafka.read("follows.dlq").stream()
                .filter(
                        letter ->
                                letter.key() != null && new String(letter.key(), UTF_8).equals(key))
                .toList();
    }

    private static Map<String, byte[]> manyHeaders() {
        var headers = new HashMap<String, byte[]>();
        IntStream.range(0, 1_000).forEach(i -> headers.put("x" + i, new byte[] {'x'}));
        return headers;
    }

    private static Poison poison(String name, Reason reason, byte[] value) {
        return new Poison(name, reason, value, Map.of(), true);
    }

    private static Poison poison(String name, Reason reason, String value) {
        return poison(name, reason, value.getBytes(UTF_8));
    }

    /** With one header changed, or without it. */
    private static Poison poison(
            String name, Reason reason, String value, String header, String text) {
        var changed = text == null ? new byte[0] : text.getBytes(UTF_8);
        return new Poison(name, reason, value.getBytes(UTF_8), Map.of(header, changed), true);
    }
}
