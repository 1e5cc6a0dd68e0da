package io.loggia.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.loggia.gateway.GatewayProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation of the one document has examples that hold, and tells what it refuses. */
class WholeContractTest {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode contract = contract();
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int examples;

    private record Operation(String name, JsonNode node) {}

    @Test
    void everyParameterBodyAndAnswerHasAnExampleOfItsSchema() {
        List<Operation> operations = operations().toList();
        int withBody = 0;
        int withAnswer = 0;

        for (Operation operation : operations) {
            operation.node().path("parameters").forEach(one -> check(operation, one));
            withBody += contents(operation, operation.node().path("requestBody"));
            withAnswer +=
                    operation.node().path("responses").properties().stream()
                            .filter(response -> response.getKey().startsWith("2"))
                            .mapToInt(response -> contents(operation, response.getValue()))
                            .sum();
        }

        System.out.printf(
                "contract: operations %d examples %d of them bodies %d answers %d%n",
                operations.size(), examples, withBody, withAnswer);
        assertThat(wrong).isEmpty();
        assertThat(operations).hasSizeGreaterThan(100);
    }

    @Test
    void everyOperationListsItsProblemsWithTypeStatusAndTitle() {
        List<Operation> operations = operations().toList();
        int listed = 0;

        for (Operation operation : operations) {
            List<String> types = new ArrayList<>();
            for (Map.Entry<String, JsonNode> response :
                    operation.node().path("responses").properties()) {
                JsonNode content =
                        response.getValue().path("content").path(GatewayProblem.MEDIA_TYPE);
                for (JsonNode reference : content.path("examples")) {
                    JsonNode example = contract.at(reference.path("$ref").asText().substring(1));
                    types.add(example.at("/value/type").asText());
                    assertThat(example.at("/value/status").asText()).isEqualTo(response.getKey());
                    assertThat(example.at("/value/title").asText()).isNotBlank();
                    validate(operation, content.path("schema"), example.path("value"));
                }
                assertThat(content.isMissingNode() || content.has("examples"))
                        .as("%s %s", operation.name(), response.getKey())
                        .isTrue();
            }
            listed += types.size();
            assertThat(types)
                    .as(operation.name())
                    .contains(
                            GatewayProblem.UNAUTHORISED.type(),
                            GatewayProblem.FORBIDDEN.type(),
                            GatewayProblem.TOO_MANY_REQUESTS.type(),
                            GatewayProblem.UNAVAILABLE.type());
        }

        System.out.printf("contract: operations %d problems %d%n", operations.size(), listed);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAClientSendsHoldsNoIdsThatItNeedNotSay() {
        JsonNode example =
                contract.path("paths")
                        .path("/api/posts")
                        .at("/post/requestBody/content/application~1json/example");

        assertThat(example.properties())
                .extracting(Map.Entry::getKey)
                .contains("text")
                .doesNotContain("parentId", "quoteOfId", "answers");
    }

    private int contents(Operation operation, JsonNode holder) {
        List<JsonNode> contents =
                holder.path("content").properties().stream()
                        .filter(content -> !content.getKey().startsWith("image/"))
                        .filter(content -> !content.getKey().equals("application/zip"))
                        .map(Map.Entry::getValue)
                        .toList();
        contents.forEach(content -> check(operation, content));
        return contents.isEmpty() ? 0 : 1;
    }

    private void check(Operation operation, JsonNode holder) {
        if (holder.has("example")) {
            examples++;
            validate(operation, holder.path("schema"), holder.path("example"));
        } else {
            wrong.add(operation.name() + " has no example: " + holder);
        }
    }

    private void validate(Operation operation, JsonNode schema, JsonNode example) {
        List<Error> errors =
                schemaOf(schema)
                        .validate(
                                example.toString(),
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true)));
        errors.forEach(error -> wrong.add(operation.name() + ": " + error + " in " + example));
    }

    /** Many share one, and each is read with all that it may refer to. */
    private Schema schemaOf(JsonNode schema) {
        return schemas.computeIfAbsent(
                schema,
                one -> {
                    ObjectNode whole = one.deepCopy();
                    whole.set("components", contract.path("components"));
                    return SCHEMAS.getSchema(whole.toString());
                });
    }

    private Stream<Operation> operations() {
        return contract.path("paths").properties().stream()
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .map(
                                                method ->
                                                        new Operation(
                                                                method.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                method.getValue())));
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper().readTree(new Contract().document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
