package io.loggia.feed.activity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents 1.0 with JSON data, trusting nothing in them. What is no JSON at all is a
 * problem of the request; what is no event is {@link Received.Odd}, and keeps no other out.
 */
@ApplicationScoped
class EventReader {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_EVENTS = 100;

    private static final int MOST_EVENT_BYTES = 64 * 1024;
    private static final int MAX_NESTING = 32;
    private static final int MAX_NUMBER_LENGTH = 32;
    private static final int MAX_NAME_LENGTH = 128;
    private static final String VERSION = "1.0";
    private static final List<String> REQUIRED = List.of("id", "source", "type");
    private static final List<String> OPTIONAL =
            List.of("subject", "time", "datacontenttype", "dataschema");
    private static final Pattern WORD = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]{1,200}");
    private static final Pattern JSON_TYPE =
            Pattern.compile("(?i)application/([a-z0-9.-]+\\+)?json *(;.*)?");

    private final ObjectMapper json =
            JsonMapper.builder(factory())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                    .addModule(JsonFormat.getCloudEventJacksonModule())
                    .build();

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxDocumentLength(MOST_BYTES)
                                .maxNestingDepth(MAX_NESTING)
                                .maxNumberLength(MAX_NUMBER_LENGTH)
                                .maxNameLength(MAX_NAME_LENGTH)
                                .build())
                .build();
    }

    /** One event in one body, attributes and all. */
    Received structured(byte[] body) {
        return event(parse(body));
    }

    /** Many of them in a list, in its order. */
    List<Received> batch(byte[] body) {
        JsonNode list = parse(body);
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_EVENTS) {
            throw FeedProblem.INVALID_BODY.at("body", "must be a list of 1 to " + MOST_EVENTS);
        }
        return list.valueStream().map(this::event).toList();
    }

    /** One whose attributes are headers, in lower case, and whose data are the body. */
    Received binary(Map<String, String> headers, byte[] body) {
        JsonNode data = body.length == 0 ? MissingNode.getInstance() : parse(body);
        for (String name : REQUIRED) {
            if (!isWord(headers.get("ce-" + name))) {
                throw FeedProblem.INVALID_FIELD.at("ce-" + name);
            }
        }
        try {
            CloudEvent event = HttpMessageFactory.createReader(headers, body).toEvent();
            return isJson(event) ? sound(event, data) : odd(event.getId(), "content-type");
        } catch (CloudEventRWException | IllegalStateException e) {
            return odd(headers.get("ce-id"), "ce-specversion");
        }
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode node = json.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw FeedProblem.INVALID_BODY.exception();
            }
            return node;
        } catch (JsonProcessingException e) {
            throw FeedProblem.INVALID_BODY.exception();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private Received event(JsonNode node) {
        String id = node.path("id").textValue();
        String eventId = isWord(id) ? id : null;
        Optional<String> odd = node.isObject() ? oddAttribute(node) : Optional.of("body");
        return odd.map(name -> odd(eventId, name)).orElseGet(() -> wellFormed(node, eventId));
    }

    /** What the SDK would tell in words alone. */
    private static Optional<String> oddAttribute(JsonNode event) {
        Stream<String> required = REQUIRED.stream().filter(one -> !isWord(text(event, one)));
        Stream<String> version =
                Stream.of("specversion").filter(one -> !VERSION.equals(text(event, one)));
        Stream<String> optional =
                OPTIONAL.stream().filter(one -> event.has(one) && !isWord(text(event, one)));
        return Stream.of(required, version, optional).flatMap(names -> names).findFirst();
    }

    private static @Nullable String text(JsonNode event, String name) {
        return event.path(name).textValue();
    }

    private Received wellFormed(JsonNode node, @Nullable String eventId) {
        try {
            CloudEvent event = json.treeToValue(node, CloudEvent.class);
            return isJson(event) ? sound(event, data(event)) : odd(eventId, "datacontenttype");
        } catch (JsonProcessingException | CloudEventRWException | IllegalStateException e) {
            return odd(eventId, "body");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private static boolean isJson(CloudEvent event) {
        @Nullable String contentType = event.getDataContentType();
        return contentType == null || JSON_TYPE.matcher(contentType).matches();
    }

    private JsonNode data(CloudEvent event) throws IOException {
        @Nullable CloudEventData data = event.getData();
        return switch (data) {
            case null -> MissingNode.getInstance();
            case JsonCloudEventData tree -> tree.getNode();
            default -> json.readTree(data.toBytes());
        };
    }

    private Received sound(CloudEvent event, JsonNode data) {
        @Nullable String subject = event.getSubject();
        if (subject != null && !isWord(subject)) {
            return odd(event.getId(), "subject");
        }
        JsonNode object = data.isMissingNode() ? json.createObjectNode() : data;
        try {
            String canonical = json.writeValueAsString(object);
            if (canonical.getBytes(StandardCharsets.UTF_8).length > MOST_EVENT_BYTES) {
                return odd(event.getId(), "data");
            }
            String hash = Hash.of(event.getType(), subject == null ? "" : subject, canonical);
            return new Received.Sound(
                    event.getId(),
                    event.getSource().toString(),
                    event.getType(),
                    subject,
                    object,
                    canonical,
                    hash);
        } catch (JsonProcessingException e) {
            return odd(event.getId(), "data");
        }
    }

    private static boolean isWord(@Nullable String value) {
        return value != null && WORD.matcher(value).matches();
    }

    private static Received odd(@Nullable String eventId, String field) {
        return new Received.Odd(eventId, new Refusal(Reason.INVALID_EVENT, field));
    }

    /** As {@link Received.Sound#canonicalData} was written. */
    JsonNode data(String canonical) {
        return parse(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
