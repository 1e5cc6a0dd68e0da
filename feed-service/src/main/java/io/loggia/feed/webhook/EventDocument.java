package io.loggia.feed.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.events.Event;
import io.loggia.events.PublishedFollowEvent;
import io.loggia.events.PublishedProfileEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Events as receivers get them: CloudEvents 1.0 in structured mode, with the attributes and data
 * that they have in Kafka, and the header epoch as an extension of that name.
 */
@ApplicationScoped
class EventDocument {

    private static final String OWN_SOURCE = "/feed-service";
    private static final String PING = "io.loggia.webhook.ping.v1";

    private final ObjectMapper json;

    EventDocument(ObjectMapper json) {
        this.json = json;
    }

    String of(Delivered<? extends Event> delivered) {
        Event event = delivered.event();
        ObjectNode document = envelope(delivered.id(), sourceOf(event), event.type().ceType());
        document.put("subject", event.key());
        document.set("time", json.valueToTree(delivered.time()));
        document.put("epoch", Long.toString(delivered.epoch()));
        document.set("data", json.valueToTree(event));
        return written(document);
    }

    /** A test event, which stands for nothing that happened. */
    String ping(UUID id, UUID webhook, Instant now) {
        ObjectNode document = envelope(id, OWN_SOURCE, PING);
        document.put("subject", webhook.toString());
        document.set("time", json.valueToTree(now));
        document.set("data", json.valueToTree(Map.of("webhookId", webhook)));
        return written(document);
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    private ObjectNode envelope(UUID id, String source, String type) {
        return json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", source)
                .put("type", type)
                .put("datacontenttype", "application/json");
    }

    /** Who writes to each topic, and no one else may. */
    private static String sourceOf(Event event) {
        return switch (event) {
            case PublishedProfileEvent _ -> "/profile-service";
            case PublishedFollowEvent _ -> "/follow-service";
            default -> OWN_SOURCE;
        };
    }

    private String written(ObjectNode document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event cannot be written as JSON", e);
        }
    }
}
