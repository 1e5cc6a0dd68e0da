package io.loggia.manifests.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The schemas of custom resources as their operators publish them, closed: a cluster drops the
 * fields that a schema does not name, or refuses them. Rules in CEL are not looked at.
 */
final class CustomSchemas {

    private static final List<String> FILES =
            List.of(
                    "clusters.postgresql.cnpg.io",
                    "databases.postgresql.cnpg.io",
                    "gateways.gateway.networking.k8s.io",
                    "httproutes.gateway.networking.k8s.io",
                    "kafkanodepools.kafka.strimzi.io",
                    "kafkas.kafka.strimzi.io",
                    "kafkatopics.kafka.strimzi.io",
                    "kafkausers.kafka.strimzi.io",
                    "keycloakrealmimports.k8s.keycloak.org",
                    "keycloaks.k8s.keycloak.org",
                    "scaledobjects.keda.sh",
                    "triggerauthentications.keda.sh",
                    "valkeys.hyperspike.io");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OPEN = "x-kubernetes-preserve-unknown-fields";
    private static final String NUMBER_OR_TEXT = "x-kubernetes-int-or-string";

    private final Map<String, Schema> schemas = new HashMap<>();

    CustomSchemas() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var file : FILES) {
            var definition = read("/io/loggia/manifests/crd/" + file + ".json");
            var name =
                    definition.required("apiVersion").asText()
                            + " "
                            + definition.required("kind").asText();
            var schema = (ObjectNode) definition.required("schema");
            close(schema);
            // What every resource has, whatever its own schema says of it.
            var fields = schema.withObject("properties");
            fields.putObject("metadata").put("type", "object");
            fields.putObject("apiVersion").put("type", "string");
            fields.putObject("kind").put("type", "string");
            schemas.put(name, registry.getSchema(schema.toString()));
        }
    }

    boolean know(String name) {
        return schemas.containsKey(name);
    }

    /** What is wrong, a line each. */
    List<String> errors(String name, JsonNode resource) {
        return Optional.ofNullable(schemas.get(name)).stream()
                .flatMap(schema -> schema.validate(resource.toString(), InputFormat.JSON).stream())
                .map(Error::toString)
                .collect(Collectors.toList());
    }

    /** From the dialect of Kubernetes to that of JSON Schema. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path(NUMBER_OR_TEXT).asBoolean()) {
                object.remove("type");
            }
            if (object.path("nullable").asBoolean() && object.has("type")) {
                var type = object.required("type");
                object.putArray("type").add(type).add("null");
            }
            if (object.has("properties")
                    && object.path("properties").isObject()
                    && !object.has("additionalProperties")
                    && !object.path(OPEN).asBoolean()) {
                object.set("additionalProperties", JsonNodeFactory.instance.booleanNode(false));
            }
            descend(object);
        }
    }

    private static void descend(ObjectNode schema) {
        schema.path("properties").forEach(CustomSchemas::close);
        close(schema.path("items"));
        close(schema.path("additionalProperties"));
    }

    private static JsonNode read(String resource) {
        try (var file = CustomSchemas.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
