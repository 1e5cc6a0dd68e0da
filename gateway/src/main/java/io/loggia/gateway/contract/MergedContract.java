package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One document of several: what lies under {@code /api/}, by path, and the schemas that this needs.
 * A schema that two parts mean differently is called after its part ({@code FeedProblem}). Clients
 * have no passport: what to log in with says the document begun with, and {@code x-roles} of an
 * operation whom it is for.
 */
final class MergedContract {

    private static final String OFFERED = "/api/";
    private static final String SCHEMAS = "/components/schemas";

    /** Where it is worth a client's while to look at what is left, and what. */
    private static final Pattern TELLS_LIMITS = Pattern.compile("2..|429");

    private static final List<String> LIMITS = List.of("RateLimit-Policy", "RateLimit");

    private static final String TO_SCHEMA = "#" + SCHEMAS + "/";

    private final ObjectNode merged;
    private final Set<String> ambiguous;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Set<String> tags = new TreeSet<>();

    private MergedContract(ObjectNode merged, Set<String> ambiguous) {
        this.merged = merged;
        this.ambiguous = ambiguous;
    }

    /**
     * The first part has the title, the servers and the ways to log in. Fails if two offer one
     * path.
     */
    static ObjectNode of(Map<String, JsonNode> parts) {
        ObjectNode first = parts.values().iterator().next().deepCopy();
        MergedContract contract = new MergedContract(first, ambiguous(parts));
        parts.forEach((name, part) -> contract.add(name, part.deepCopy()));
        return contract.written();
    }

    private static Set<String> ambiguous(Map<String, JsonNode> parts) {
        Map<String, JsonNode> known = new HashMap<>();
        Set<String> differing = new HashSet<>();
        parts.values().stream()
                .flatMap(part -> part.at(SCHEMAS).properties().stream())
                .forEach(
                        schema -> {
                            JsonNode other = known.putIfAbsent(schema.getKey(), schema.getValue());
                            if (other != null && !other.equals(schema.getValue())) {
                                differing.add(schema.getKey());
                            }
                        });
        return differing;
    }

    private void add(String part, JsonNode document) {
        document.at(SCHEMAS)
                .properties()
                .forEach(
                        schema -> {
                            rename(schema.getValue(), part);
                            schemas.put(named(schema.getKey(), part), schema.getValue());
                        });
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(OFFERED))
                .forEach(
                        path -> {
                            rename(path.getValue(), part);
                            offer(path.getKey(), path.getValue());
                        });
    }

    private void rename(JsonNode node, String part) {
        if (node instanceof ObjectNode object) {
            schemaOf(object)
                    .ifPresent(schema -> object.put("$ref", TO_SCHEMA + named(schema, part)));
        }
        node.forEach(child -> rename(child, part));
    }

    private String named(String schema, String part) {
        return ambiguous.contains(schema) ? part + schema : schema;
    }

    private void offer(String path, JsonNode item) {
        String tag = tagOf(path);
        tags.add(tag);
        item.properties()
                .forEach(
                        operation -> {
                            if (operation.getValue() instanceof ObjectNode described) {
                                describe(operation.getKey(), described, tag);
                            }
                        });
        if (paths.put(path, item) != null) {
            throw new IllegalStateException("two services offer " + path);
        }
    }

    /** Services are ours to cut; a reader looks for posts, for questions from outside. */
    private static String tagOf(String path) {
        List<String> words = Arrays.asList(path.substring(OFFERED.length()).split("/", -1));
        return "outward".equals(words.getFirst())
                ? words.get(0) + " " + words.get(1)
                : words.getFirst();
    }

    private static void describe(String method, ObjectNode operation, String tag) {
        JsonNode roles = operation.at("/security/0/passport");
        operation.remove("security");
        operation.putArray("tags").add(tag);
        if (!roles.isEmpty()) {
            operation.set("x-roles", roles);
        }
        Refusals.addOfGateway(method, operation);
        sortResponses(operation);
    }

    private static void sortResponses(ObjectNode operation) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (TELLS_LIMITS.matcher(response.getKey()).matches()) {
                ObjectNode headers = response.getValue().withObject("/headers");
                LIMITS.forEach(
                        name ->
                                headers.putObject(name)
                                        .put("$ref", "#/components/headers/" + name));
            }
            sorted.put(response.getKey(), response.getValue());
        }
        operation.putObject("responses").setAll(sorted);
    }

    private ObjectNode written() {
        Set<String> needed = new TreeSet<>();
        paths.values().forEach(path -> need(path, needed));
        ObjectNode written = merged.putObject("paths");
        paths.forEach(written::set);
        ObjectNode kept = merged.withObject(SCHEMAS).removeAll();
        needed.forEach(schema -> kept.set(schema, schemas.get(schema)));
        tags.forEach(tag -> merged.withArray("tags").addObject().put("name", tag));
        return merged;
    }

    private void need(JsonNode node, Set<String> needed) {
        schemaOf(node)
                .filter(needed::add)
                .map(this::requireSchema)
                .ifPresent(schema -> need(schema, needed));
        node.forEach(child -> need(child, needed));
    }

    private JsonNode requireSchema(String name) {
        JsonNode schema = schemas.get(name);
        if (schema == null) {
            throw new IllegalStateException("there is no schema " + name);
        }
        return schema;
    }

    private static Optional<String> schemaOf(JsonNode node) {
        return Optional.of(node.path("$ref").asText())
                .filter(reference -> reference.startsWith(TO_SCHEMA))
                .map(reference -> reference.substring(TO_SCHEMA.length()));
    }
}
