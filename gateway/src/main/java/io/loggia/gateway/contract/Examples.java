package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Gives every operation of a whole contract examples: each parameter, each body, each answer of
 * success. They are composed of what the schemas say of their parts, so that they cannot fall
 * behind; what no schema says is a word of {@code examples.yaml}.
 */
final class Examples {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String PICTURE = "image/";
    private static final String ARCHIVE = "application/zip";

    private final Composition composition;
    private final ObjectNode document;

    private Examples(ObjectNode document) {
        this.document = document;
        composition = new Composition(document, ServiceContracts.read(Composition.WORDS));
    }

    /** Fails if nothing says what a part may hold. */
    static ObjectNode addTo(ObjectNode document) {
        new Examples(document).add();
        return document;
    }

    private void add() {
        for (JsonNode path : document.path("paths")) {
            path.properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .map(Map.Entry::getValue)
                    .forEach(this::illustrate);
        }
    }

    private void illustrate(JsonNode operation) {
        String id = operation.path("operationId").asText();
        for (JsonNode parameter : operation.path("parameters")) {
            put(parameter, id, parameter.path("name").asText(), false);
        }
        illustrateContent(operation.path("requestBody"), id, true);
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                illustrateContent(response.getValue(), id, false);
            }
        }
    }

    /** The bytes of a picture or an archive are no example for people. */
    private void illustrateContent(JsonNode holder, String id, boolean lean) {
        holder.path("content").properties().stream()
                .filter(content -> !content.getKey().startsWith(PICTURE))
                .filter(content -> !content.getKey().equals(ARCHIVE))
                .forEach(content -> put(content.getValue(), id, content.getKey(), lean));
    }

    private void put(JsonNode holder, String id, String name, boolean lean) {
        if (holder instanceof ObjectNode object && !object.has("example")) {
            JsonNode example = composition.of(object.path("schema"), id, name);
            object.set(
                    "example", lean ? composition.lean(example, object.path("schema")) : example);
        }
    }
}
