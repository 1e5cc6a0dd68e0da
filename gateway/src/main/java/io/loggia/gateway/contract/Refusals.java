package io.loggia.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.gateway.GatewayProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists in a contract the problems that each operation can answer, one example for each: those of a
 * service as its build found them in its code, and those by which the gateway refuses the call
 * before.
 */
final class Refusals {

    private static final String CONTENT = GatewayProblem.MEDIA_TYPE;
    private static final String SLUG = "urn:loggia:problem:";
    private static final Set<String> SAFE = Set.of("get", "head");

    private static final List<GatewayProblem> OF_EVERY_CALL =
            List.of(
                    GatewayProblem.BAD_REQUEST,
                    GatewayProblem.TWO_CREDENTIALS,
                    GatewayProblem.UNAUTHORISED,
                    GatewayProblem.FORBIDDEN,
                    GatewayProblem.MISDIRECTED_REQUEST,
                    GatewayProblem.TOO_MANY_REQUESTS,
                    GatewayProblem.INTERNAL,
                    GatewayProblem.UNAVAILABLE,
                    GatewayProblem.UPSTREAM_TIMEOUT);

    private static final List<GatewayProblem> OF_CHANGES =
            List.of(GatewayProblem.CROSS_SITE_REQUEST, GatewayProblem.LENGTH_REQUIRED);

    private static final List<GatewayProblem> OF_BODIES =
            List.of(GatewayProblem.REQUEST_TIMEOUT, GatewayProblem.BODY_TOO_LARGE);

    private Refusals() {}

    /** {@code problems} is the list beside the contract; a problem has the status of its answer. */
    static JsonNode ofService(JsonNode contract, JsonNode problems) {
        JsonNode listed = contract.deepCopy();
        for (JsonNode path : listed.path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                for (JsonNode type : problems.path("operations").path(id)) {
                    addOfService(operation, type.asText(), problems.path("problems"));
                }
            }
        }
        return listed;
    }

    private static void addOfService(JsonNode operation, String type, JsonNode problems) {
        JsonNode problem = problems.path(type);
        String status = problem.path("status").asText();
        JsonNode content = operation.path("responses").path(status).path("content").path(CONTENT);
        if (content instanceof ObjectNode object) {
            add(object, type, problem.path("title").asText(), problem.path("status").asInt());
        }
    }

    /** To one operation of the whole contract. */
    static void addOfGateway(String method, ObjectNode operation) {
        for (GatewayProblem problem : ofGateway(method, operation)) {
            ObjectNode response =
                    in(in(operation, "responses"), Integer.toString(problem.status()));
            if (!response.has("description")) {
                response.put("description", problem.title());
            }
            ObjectNode content = in(in(response, "content"), CONTENT);
            if (!content.has("schema")) {
                content.putObject("schema").put("$ref", "#/components/schemas/GatewayProblem");
            }
            add(content, problem.type(), problem.title(), problem.status());
        }
    }

    private static List<GatewayProblem> ofGateway(String method, ObjectNode operation) {
        List<GatewayProblem> problems = new ArrayList<>(OF_EVERY_CALL);
        if (!SAFE.contains(method)) {
            problems.addAll(OF_CHANGES);
        }
        if (operation.has("requestBody")) {
            problems.addAll(OF_BODIES);
        }
        if (operation.at("/responses/200/content").has("text/event-stream")) {
            problems.add(GatewayProblem.TOO_MANY_STREAMS);
        }
        if (operation.at("/responses/200/content").has("application/zip")) {
            problems.add(GatewayProblem.TOO_MANY_EXPORTS);
        }
        return problems;
    }

    private static ObjectNode in(ObjectNode parent, String name) {
        return parent.path(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }

    /**
     * What a service and the gateway both call so stands there twice if they say it differently.
     */
    private static void add(ObjectNode content, String type, String title, int status) {
        ObjectNode examples = in(content, "examples");
        String slug = type.substring(SLUG.length());
        String name = examples.has(slug) ? "gateway-" + slug : slug;
        examples.putObject(name)
                .put("summary", title)
                .putObject("value")
                .put("type", type)
                .put("title", title)
                .put("status", status);
    }
}
