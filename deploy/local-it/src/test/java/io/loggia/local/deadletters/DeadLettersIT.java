package io.loggia.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.RealParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters as consumers park them, at a real broker. */
class DeadLettersIT {

    private static final RealParts PARTS = new RealParts();
    private static KafkaProbe probe;
    private static LetterBox box;
    private static Return back;
    private static String prefix;

    @BeforeAll
    static void start() {
        PARTS.init(Map.of("module", "dead-letters", "parts", "kafka"));
        Map<String, String> told = PARTS.start();
        String bootstrap = told.get("kafka.bootstrap.servers");
        prefix = told.get("loggia.kafka.topic-prefix");
        probe = new KafkaProbe(bootstrap, prefix);
        box = new LetterBox(bootstrap, prefix);
        back = new Return(box, bootstrap);
    }

    @AfterAll
    static void stop() {
        back.close();
        box.close();
        probe.close();
        PARTS.stop();
    }

    @Test
    void letterComesBackAsItWasAndOnce() {
        ConsumerRecord<byte[], byte[]> sent = sent("follows", "a:b", "{\"version\":1}");
        Letter letter = parked("follows", sent, "not-applicable");

        var first = back.putBack(letter);
        var second = back.putBack(letter);

        assertThat(first.putBack()).isTrue();
        assertThat(second.putBack()).isFalse();
        assertThat(second.words()).contains("was put back already");
        var again = last("follows", "a:b");
        assertThat(again.offset()).isGreaterThan(sent.offset());
        assertThat(again.partition()).isEqualTo(sent.partition());
        assertThat(KafkaProbe.text(again)).isEqualTo("{\"version\":1}");
        assertThat(KafkaProbe.header(again, "ce_id")).isEqualTo("id-a:b");
        assertThat(KafkaProbe.header(again, "loggia-dlq-reason")).isNull();
        assertThat(KafkaProbe.header(again, "loggia-put-back")).isEqualTo(letter.place());
    }

    @Test
    void letterThatSomethingNewerFollowedStays() {
        ConsumerRecord<byte[], byte[]> sent = sent("follows", "c:d", "{\"version\":1}");
        Letter letter = parked("follows", sent, "unreadable");
        sent("follows", "c:d", "{\"version\":2}");

        var outcome = back.putBack(letter);

        assertThat(outcome.putBack()).isFalse();
        assertThat(outcome.words()).contains("is out of date", "has the newer state of c:d");
        assertThat(KafkaProbe.text(last("follows", "c:d"))).isEqualTo("{\"version\":2}");
    }

    @Test
    void activityIsNotOutOfDateByAnother() {
        String topic = "activities.build-server";
        ConsumerRecord<byte[], byte[]> sent = sent(topic, "release", "{\"n\":1}");
        Letter letter = parked(topic, sent, "not-applicable");
        sent(topic, "release", "{\"n\":2}");

        assertThat(back.putBack(letter).putBack()).isTrue();
        assertThat(KafkaProbe.text(last(topic, "release"))).isEqualTo("{\"n\":1}");
    }

    @Test
    void whatNoReleaseCanApplyStays() {
        ConsumerRecord<byte[], byte[]> sent = sent("voices", "v", "");
        Letter letter = parked("voices", sent, "empty-value");

        assertThat(back.putBack(letter).words()).contains("no release can apply it");
    }

    @Test
    void letterOfNobodyOfOursIsRefused() {
        probe.send("blocks.dlq", "x", "y", Map.of("loggia-dlq-reason", "not-applicable"));
        Letter letter = box.of("blocks").getLast();

        assertThatThrownBy(() -> back.putBack(letter))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("does not say where it came from");
    }

    @Test
    void placesThatThereAreNotAreRefused() {
        assertThatThrownBy(() -> box.of("likes"))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("likes")
                .hasMessageContaining("follows, ");
        assertThatThrownBy(() -> box.at("follows", 17, 0)).hasMessageContaining("no partition 17");
        assertThatThrownBy(() -> box.at("follows.dlq", 0, 4711))
                .hasMessageContaining("no letter 0/4711: see ./loggia dlq list follows");
        assertThatThrownBy(() -> box.at("follows", 0, -1)).hasMessageContaining("no letter 0/-1");
    }

    @Test
    void terminalObeysNoRecord() {
        ConsumerRecord<byte[], byte[]> sent =
                sent("topics", "k\u001b[31m", "{\"a\":\"\\u001b]0;\u202e\"}");

        Letter letter = parked("topics", sent, "not-applicable");

        assertThat(letter.key()).isEqualTo("k?[31m");
        assertThat(letter.value()).doesNotContain("\u001b", "\u202e").contains("\n");
        assertThat(letter.headers()).contains("loggia-dlq-reason: not-applicable");
    }

    @Test
    void brokerThatIsAwayIsNamed() {
        try (LetterBox nowhere = new LetterBox("localhost:1", "", 300)) {
            assertThatThrownBy(nowhere::topics)
                    .isInstanceOf(PartFailure.class)
                    .hasMessageStartingWith("Kafka does not answer:");
        }
    }

    private static ConsumerRecord<byte[], byte[]> sent(String topic, String key, String value) {
        probe.send(topic, key, value, Map.of("ce_id", "id-" + key, "ce_type", "io.loggia.x.v1"));
        return last(topic, key);
    }

    private static Letter parked(
            String topic, ConsumerRecord<byte[], byte[]> record, String reason) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        headers.put("loggia-dlq-reason", reason);
        headers.put("loggia-dlq-detail", "of a test");
        headers.put("loggia-dlq-topic", prefix + topic);
        headers.put("loggia-dlq-partition", Integer.toString(record.partition()));
        headers.put("loggia-dlq-offset", Long.toString(record.offset()));
        probe.send(topic + ".dlq", record.key(), record.value(), headers);
        List<Letter> letters = box.of(topic);
        Letter newest = letters.getLast();
        return box.at(topic, newest.record().partition(), newest.record().offset());
    }

    private static ConsumerRecord<byte[], byte[]> last(String topic, String key) {
        return probe.read(topic).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
