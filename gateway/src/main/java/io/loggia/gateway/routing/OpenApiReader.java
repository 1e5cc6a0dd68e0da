package io.loggia.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.loggia.gateway.Service;
import io.loggia.gateway.contract.ServiceContracts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the routes of one OpenAPI 3.1 file: what lies under {@code /api/}, and nothing else. */
final class OpenApiReader {

    private static final String OFFERED = "/api/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String ANSWER = "/responses/200/content";
    private static final String EVENTS = "text/event-stream";
    private static final String PICTURE = "image/";

    /** Our own word in a contract: how large a body an operation takes. */
    private static final String MOST_BYTES = "x-max-body-bytes";

    private final Service service;
    private final JsonNode document;

    private OpenApiReader(Service service, JsonNode document) {
        this.service = service;
        this.document = document;
    }

    /** Fails if the resource is missing. */
    static List<Route> read(Service service, String resource) {
        return of(service, ServiceContracts.read(resource));
    }

    static List<Route> of(Service service, JsonNode contract) {
        return new OpenApiReader(service, contract).routes();
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> routes.addAll(operations(path.getKey(), path.getValue())));
        return routes;
    }

    private List<Route> operations(String path, JsonNode item) {
        if (!path.startsWith(OFFERED)) {
            return List.of();
        }
        return item.properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> route(path, operation.getKey(), item, operation.getValue()))
                .toList();
    }

    private Route route(String path, String method, JsonNode item, JsonNode operation) {
        Map<String, Parameter> parameters = new HashMap<>();
        Stream.of(item, operation)
                .flatMap(level -> level.path("parameters").valueStream())
                .map(this::resolve)
                .filter(parameter -> "path".equals(parameter.path("in").asText()))
                .forEach(
                        parameter ->
                                parameters.put(
                                        parameter.path("name").asText(),
                                        Parameter.of(resolve(parameter.path("schema")))));
        return new Route(
                service,
                method.toUpperCase(Locale.ROOT),
                Template.of(path, parameters),
                operation.at(ANSWER).has(EVENTS),
                operation.at(ANSWER).properties().stream()
                        .anyMatch(content -> content.getKey().startsWith(PICTURE)),
                operation.path(MOST_BYTES).asInt(Route.USUAL_BODY));
    }

    /** Follows a reference inside the document ({@code #/components/...}). */
    private JsonNode resolve(JsonNode node) {
        return node.hasNonNull("$ref")
                ? resolve(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }
}
