package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An example of a schema: of its own examples first, then of its parts, then of words. */
final class Composition {

    static final String WORDS = "openapi/gateway/examples.yaml";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TO_SCHEMA = "#/components/schemas/";
    private static final String ID = "0190163d-8694-739b-aea5-966c26f8ad91";
    private static final Map<String, String> FORMATS =
            Map.of("uuid", ID, "date-time", "2026-11-26T18:00:00.000Z", "date", "2026-11-26");

    private final JsonNode schemas;
    private final JsonNode words;

    Composition(JsonNode document, JsonNode words) {
        schemas = document.at("/components/schemas");
        this.words = words;
    }

    /** Whose part it is, its name there, and the schemas around it, which it may not hold again. */
    private record Spot(String owner, String name, Set<String> within) {

        Spot part(String name) {
            return new Spot(owner, name, within);
        }

        Spot inside(String schema) {
            Set<String> deeper = new HashSet<>(within);
            deeper.add(schema);
            return new Spot(schema, name, deeper);
        }
    }

    JsonNode of(JsonNode schema, String owner, String name) {
        Spot spot = new Spot(owner, name, Set.of());
        return compose(schema, spot).orElseThrow(() -> unsaid(spot));
    }

    /** As a client would send it: without what it need not say that is about another's id. */
    JsonNode lean(JsonNode example, JsonNode schema) {
        JsonNode target = resolved(schema);
        if (example instanceof ObjectNode object) {
            leaveOutIds(object, target);
        }
        if (example.isArray()) {
            example.forEach(item -> lean(item, target.path("items")));
        }
        return example;
    }

    private void leaveOutIds(ObjectNode object, JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        object.properties()
                .removeIf(
                        part ->
                                !required.contains(part.getKey())
                                        && part.getValue().toString().contains(ID));
        JsonNode parts = schema.path("properties");
        object.properties().forEach(part -> lean(part.getValue(), parts.path(part.getKey())));
    }

    /** Empty where the schema holds itself. */
    private Optional<JsonNode> compose(JsonNode schema, Spot spot) {
        Optional<JsonNode> said = said(schema).or(() -> oneOf(schema.path("enum"), spot));
        if (said.isPresent()) {
            return said;
        }
        if (schema.has("$ref")) {
            return referred(schema.path("$ref").asText().substring(TO_SCHEMA.length()), spot);
        }
        if (schema.has("oneOf")) {
            return compose(schema.path("oneOf").get(0), spot);
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, spot);
            case "array" -> array(schema, spot);
            case "string" -> Optional.of(text(schema, spot));
            case "boolean" ->
                    Optional.of(word(spot, JsonNode::isBoolean).orElse(NODES.booleanNode(true)));
            default -> Optional.of(number(schema, spot));
        };
    }

    private static Optional<JsonNode> said(JsonNode schema) {
        return Stream.of("/examples/0", "/example", "/const", "/default")
                .map(schema::at)
                .filter(value -> !value.isMissingNode())
                .findFirst();
    }

    /** The word for it if it is one of these, else the first. */
    private Optional<JsonNode> oneOf(JsonNode allowed, Spot spot) {
        return word(spot, word -> allowed.valueStream().anyMatch(word::equals))
                .or(() -> allowed.valueStream().findFirst());
    }

    /** A name for a kind of text is no owner: the property keeps its own. */
    private Optional<JsonNode> referred(String name, Spot spot) {
        if (spot.within().contains(name)) {
            return Optional.empty();
        }
        JsonNode schema = schemas.path(name);
        if (words.path(name).isContainerNode()) {
            return Optional.of(words.path(name).deepCopy());
        }
        boolean isObject = schema.has("properties") || schema.has("oneOf");
        return compose(schema, isObject ? spot.inside(name) : spot);
    }

    private Optional<JsonNode> object(JsonNode schema, Spot spot) {
        if (!schema.has("properties")) {
            return Optional.of(map(schema, spot));
        }
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            compose(property.getValue(), spot.part(property.getKey()))
                    .ifPresent(value -> object.set(property.getKey(), value));
        }
        return Optional.of(object);
    }

    private JsonNode map(JsonNode schema, Spot spot) {
        JsonNode values = schema.path("additionalProperties");
        Optional<JsonNode> whole = word(spot, JsonNode::isObject);
        if (whole.isPresent() || !values.isObject()) {
            return whole.orElseThrow(() -> unsaid(spot)).deepCopy();
        }
        ObjectNode map = NODES.objectNode();
        compose(values, spot).ifPresent(value -> map.set("one", value));
        return map;
    }

    private Optional<JsonNode> array(JsonNode schema, Spot spot) {
        if (!schema.has("items")) {
            return word(spot, JsonNode::isArray).map(JsonNode::deepCopy);
        }
        ArrayNode list = NODES.arrayNode();
        compose(schema.path("items"), spot).ifPresent(list::add);
        return Optional.of(list);
    }

    /** A schema without a type is content with any word. */
    private JsonNode text(JsonNode schema, Spot spot) {
        String known = FORMATS.get(schema.path("format").asText());
        return known == null
                ? word(spot, word -> word.isTextual() || !schema.has("type"))
                        .orElseThrow(() -> unsaid(spot))
                        .deepCopy()
                : NODES.textNode(known);
    }

    private JsonNode number(JsonNode schema, Spot spot) {
        return word(spot, JsonNode::isNumber)
                .orElseGet(() -> NODES.numberNode(schema.path("minimum").asInt(1)));
    }

    private Optional<JsonNode> word(Spot spot, Predicate<JsonNode> fits) {
        return Stream.of(spot.owner() + "." + spot.name(), spot.name())
                .map(words::path)
                .filter(fits)
                .findFirst();
    }

    /** Of several the first that is not null. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asText)
                        .filter(name -> !"null".equals(name))
                        .findFirst()
                        .orElse("null")
                : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.path(reference.substring(TO_SCHEMA.length()));
    }

    private static IllegalStateException unsaid(Spot spot) {
        return new IllegalStateException(
                "nothing says what %s of %s may hold: give it an example, or a word in %s"
                        .formatted(spot.name(), spot.owner(), WORDS));
    }
}
