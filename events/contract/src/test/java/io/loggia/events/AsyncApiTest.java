package io.loggia.events;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code asyncapi.yaml} tells of every topic and every type, as they are, and of nothing else. */
class AsyncApiTest {

    private static final String INBOUND = "activities";
    private static final String ACTIVITY = "activity";
    private static final JsonNode DOCUMENT = read();

    @Test
    void everyTopicIsAChannelAndNothingElseIs() {
        var addresses =
                fields(DOCUMENT.path("channels"))
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        e -> e.getValue().path("address").asText()));

        var expected =
                Arrays.stream(EventType.values())
                        .map(EventType::topic)
                        .distinct()
                        .collect(toMap(topic -> topic, topic -> topic));
        expected.put(INBOUND, "activities.{source}");
        assertThat(addresses).isEqualTo(expected);
    }

    @Test
    void everyChannelCarriesTheTypesOfItsTopicAndNoOther() {
        var carried =
                fields(DOCUMENT.path("channels"))
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        channel -> messagesOf(channel.getValue())));

        var expected =
                Arrays.stream(EventType.values())
                        .map(EventType::topic)
                        .distinct()
                        .collect(toMap(topic -> topic, AsyncApiTest::typesOf));
        expected.put(INBOUND, Set.of(ACTIVITY));
        assertThat(carried).isEqualTo(expected);
    }

    @Test
    void everyTypeIsAMessageAndNothingElseIs() {
        var messages =
                fields(DOCUMENT.at("/components/messages")).map(Map.Entry::getKey).collect(toSet());

        var expected = Arrays.stream(EventType.values()).map(Corpus::shortName).collect(toSet());
        expected.add(ACTIVITY);
        assertThat(messages).isEqualTo(expected);
    }

    @Test
    void everyChannelIsSentToOrReceivedFromOnce() {
        var operations =
                fields(DOCUMENT.path("operations"))
                        .map(operation -> operation.getValue())
                        .map(
                                operation ->
                                        operation.path("action").asText()
                                                + " "
                                                + operation.at("/channel/$ref").asText())
                        .toList();

        var expected =
                fields(DOCUMENT.path("channels"))
                        .map(Map.Entry::getKey)
                        .map(
                                name ->
                                        (name.equals(INBOUND) ? "receive" : "send")
                                                + " #/channels/"
                                                + name)
                        .toList();
        assertThat(operations).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void messageHasTheTypesSchemaAndGoldenExamples(EventType type) throws Exception {
        var message = DOCUMENT.at("/components/messages").path(Corpus.shortName(type));
        var schema = Corpus.JSON.readTree(Corpus.schemaOf(type));

        assertThat(message.path("name").asText()).isEqualTo(type.ceType());
        assertThat(message.path("title").asText()).isEqualTo(type.recordClass().getSimpleName());
        assertThat(message.path("summary").asText()).isEqualTo(schema.path("title").asText());
        assertThat(message.at("/payload/$ref").asText())
                .isEqualTo("schema/" + Corpus.shortName(type) + ".json");
        assertThat(message.path("examples")).isNotEmpty();
        for (var example : message.path("examples")) {
            assertThat(example.path("payload")).isEqualTo(golden(example.path("name").asText()));
        }
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void onlyWhatIsPublishedIsForOtherSystems(EventType type) {
        var tag = DOCUMENT.at("/channels/" + type.topic() + "/tags/0/name").asText();

        assertThat(tag).isEqualTo(type.topic().startsWith("published-") ? "published" : "internal");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (var reference : references(DOCUMENT, new ArrayList<>())) {
            if (reference.startsWith("#")) {
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Event.class.getResource(reference)).as(reference).isNotNull();
            }
        }
    }

    private static List<String> references(JsonNode node, List<String> found) {
        if (node.path("$ref").isTextual()) {
            found.add(node.path("$ref").asText());
        }
        node.forEach(child -> references(child, found));
        return found;
    }

    private static JsonNode golden(String name) throws IOException {
        var file =
                Corpus.goldens().stream()
                        .filter(golden -> golden.endsWith(name + ".json"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no golden example " + name));
        return Corpus.JSON.readTree(Corpus.read(file));
    }

    private static Set<String> messagesOf(JsonNode channel) {
        return StreamSupport.stream(channel.path("messages").spliterator(), false)
                .map(message -> message.path("$ref").asText())
                .map(reference -> reference.substring("#/components/messages/".length()))
                .collect(toSet());
    }

    private static Set<String> typesOf(String topic) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.topic().equals(topic))
                .map(Corpus::shortName)
                .collect(toSet());
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        return object.properties().stream();
    }

    private static JsonNode read() {
        try (var in = requireNonNull(Event.class.getResourceAsStream("asyncapi.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
