package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Moves each named example to the document's components, once: a problem is one of many answers.
 */
final class SharedExamples {

    private final ObjectNode shared;
    private final Map<JsonNode, String> names = new HashMap<>();

    private SharedExamples(ObjectNode shared) {
        this.shared = shared;
    }

    static ObjectNode in(ObjectNode document) {
        ObjectNode shared = document.withObject("/components").putObject("examples");
        new SharedExamples(shared).visit(document.path("paths"));
        return document;
    }

    private void visit(JsonNode node) {
        if (node.path("examples") instanceof ObjectNode examples) {
            for (Map.Entry<String, JsonNode> example : examples.properties()) {
                String name =
                        names.computeIfAbsent(
                                example.getValue(), value -> keep(example.getKey(), value));
                example.setValue(reference(examples, name));
            }
        } else {
            node.forEach(this::visit);
        }
    }

    private String keep(String name, JsonNode example) {
        String free = name;
        for (int number = 2; shared.has(free); number++) {
            free = name + "-" + number;
        }
        shared.set(free, example);
        return free;
    }

    private static ObjectNode reference(ObjectNode beside, String name) {
        return beside.objectNode().put("$ref", "#/components/examples/" + name);
    }
}
