package io.loggia.feed.activity;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.activity.Systems.BUILT;
import static io.loggia.feed.activity.Systems.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of other systems, on a topic of each. */
@QuarkusTest
class ActivityConsumerIT {

    private static final String TOPIC = "activities.build-server";
    private static final Map<String, String> STRUCTURED =
            Map.of("content-type", "application/cloudevents+json; charset=UTF-8");

    /** There is one topic, so there is one system for all tests. */
    private static @Nullable Systems only;

    @Inject Facts facts;

    private final KafkaProbe probe = new Events().probe();
    private final String id = UUID.randomUUID().toString();
    private Systems ci;

    @BeforeEach
    void systemIsThere() {
        if (only == null) {
            only = Systems.named("build-server");
            only.rule(0, 10_000, Map.of(BUILT, Systems.TEMPLATE)).then().statusCode(200);
        }
        ci = only;
    }

    @Test
    void eventIsAPostOfTheSystemThatTheTopicNames() {
        probe.send(TOPIC, "loggia", build(7), attributes(id));

        Map<String, Object> entry = eventuallyOf(id);
        assertThat(entry).containsEntry("fate", "ACCEPTED");
        ci.owner()
                .asks()
                .get("/api/posts/{id}", entry.get("postId"))
                .then()
                .body("text", equalTo("Build 7 of loggia is done"))
                .body("author.handle", equalTo(ci.profile().handle()));
    }

    @Test
    void sameEventIsOnePostHoweverItComes() throws Exception {
        probe.send(TOPIC, "loggia", build(7), attributes(id));
        probe.send(TOPIC, "loggia", ci.event(id, build(7)), STRUCTURED);
        String last = UUID.randomUUID().toString();
        probe.send(TOPIC, "loggia", build(8), attributes(last));
        eventuallyOf(last);

        ci.send(ci.event(id, build(7))).then().body("items.fate", contains("DUPLICATE"));
        assertThat(facts.number("SELECT count(*) FROM activity WHERE event_id = ?", id)).isOne();
    }

    @Test
    void forgedSourceIsParkedAndDead() {
        Map<String, String> forged = attributes(id);
        forged.put("ce_source", "urn:another");
        probe.send(TOPIC, "loggia", build(7), forged);

        assertThat(eventuallyOf(id))
                .containsEntry("fate", "PARKED")
                .containsEntry("reason", "foreign-source")
                .containsEntry("replayable", false);
        assertThat(detailOf(id)).isEqualTo("foreign-source source");
    }

    @Test
    void whatTheRulesRefuseCanBeReplayed() {
        probe.send(TOPIC, "loggia", "{\"number\": 1}", attributes(id));

        assertThat(eventuallyOf(id))
                .containsEntry("fate", "PARKED")
                .containsEntry("field", "data.project")
                .containsEntry("replayable", true);
        assertThat(detailOf(id)).isEqualTo("missing-value data.project");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -        |
                    ''       |
                    {        |
                    []       |
                    NaN      |
                    {}       | ce_id
                    {}       | ce_source
                    {}       | ce_type
                    {}       | ce_specversion
                    """)
    void badRecordIsADeadLetterAndTheNextIsTaken(@Nullable String value, @Nullable String missing) {
        Map<String, String> headers = attributes(id);
        headers.put("test", id);
        if (missing != null) {
            headers.remove(missing);
        }
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        probe.send(TOPIC, "loggia".getBytes(StandardCharsets.UTF_8), bytes, headers);
        String next = UUID.randomUUID().toString();
        probe.send(TOPIC, "loggia", build(8), attributes(next));

        assertThat(eventuallyOf(next)).containsEntry("fate", "ACCEPTED");
        assertThat(detailOf("test", id)).isNotEmpty();
    }

    private Map<String, String> attributes(String eventId) {
        return new HashMap<>(
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        eventId,
                        "ce_source",
                        ci.uri(),
                        "ce_type",
                        BUILT,
                        "ce_subject",
                        "loggia",
                        "content-type",
                        "application/json"));
    }

    /** What the journal says of an event, as soon as it does. */
    private Map<String, Object> eventuallyOf(String eventId) {
        return eventually().until(() -> entry(eventId), entry -> !entry.isEmpty());
    }

    private Map<String, Object> entry(String eventId) {
        List<Map<String, Object>> entries = ci.events(ci.owner(), "?limit=100").path("items");
        return entries.stream()
                .filter(entry -> eventId.equals(entry.get("eventId")))
                .findFirst()
                .orElse(Map.of());
    }

    private String detailOf(String eventId) {
        return detailOf("ce_id", eventId);
    }

    /** What a dead letter with that header is told to be dead of. */
    private String detailOf(String header, String value) {
        return eventually()
                .until(
                        () ->
                                letters().stream()
                                        .filter(
                                                letter ->
                                                        value.equals(
                                                                KafkaProbe.header(letter, header)))
                                        .map(
                                                letter ->
                                                        KafkaProbe.header(
                                                                letter, "loggia-dlq-detail"))
                                        .findFirst()
                                        .orElse(""),
                        detail -> !detail.isEmpty());
    }

    private List<ConsumerRecord<byte[], byte[]>> letters() {
        return probe.read(TOPIC + ".dlq");
    }
}
