package io.loggia.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.Service;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedContractTest {

    private static final String OWN =
            """
            info: {title: Whole}
            components: {schemas: {GatewayProblem: {type: object}}}
            paths: {/api/session: {get: {operationId: showSession}}}
            """;

    @Test
    void whatTwoPartsMeanDifferentlyHasTheNameOfItsPart() {
        JsonNode merged =
                merge(
                        reading("/api/posts", "{type: object}"),
                        reading("/api/follows", "{type: string}"));

        assertThat(schemaRead(merged, "/api/posts")).isEqualTo("#/components/schemas/OneThing");
        assertThat(schemaRead(merged, "/api/follows")).isEqualTo("#/components/schemas/TwoThing");
        assertThat(merged.at("/components/schemas/OneThing/type").asText()).isEqualTo("object");
        assertThat(merged.at("/components/schemas/TwoThing/type").asText()).isEqualTo("string");
    }

    @Test
    void whatTwoPartsMeanAlikeStandsThereOnce() {
        JsonNode merged =
                merge(
                        reading("/api/posts", "{type: object}"),
                        reading("/api/follows", "{type: object}"));

        assertThat(schemaRead(merged, "/api/posts")).isEqualTo("#/components/schemas/Thing");
        assertThat(merged.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("GatewayProblem", "Thing");
    }

    @Test
    void whatIsOnlyForOurselvesIsLeftOutWithItsSchemas() {
        JsonNode merged = merge(reading("/internal/identities", "{type: object}"));

        assertThat(merged.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("/api/session");
        assertThat(merged.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("GatewayProblem");
    }

    @Test
    void twoPartsCannotOfferOnePath() {
        String posts = reading("/api/posts", "{type: object}");

        assertThatIllegalStateException()
                .isThrownBy(() -> merge(posts, posts))
                .withMessageContaining("/api/posts");
    }

    @Test
    void aPassportIsNoBusinessOfAClient() {
        JsonNode merged =
                merge(
                        """
                        paths:
                          /api/outward/questions/{id}:
                            get: {security: [{passport: [employee]}], tags: [Question Resource]}
                        """);

        JsonNode operation = merged.path("paths").path("/api/outward/questions/{id}").path("get");
        assertThat(operation.has("security")).isFalse();
        assertThat(operation.at("/x-roles/0").asText()).isEqualTo("employee");
        assertThat(operation.at("/tags/0").asText()).isEqualTo("outward questions");
        assertThat(operation.path("responses").properties())
                .extracting(Map.Entry::getKey)
                .contains("401", "403", "429", "503", "504");
    }

    @Test
    void wholeContractIsWhatAParserOfOpenApiExpects() {
        var parsed = new OpenAPIV3Parser().readContents(new Contract().document());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths().keySet())
                .containsAll(offered())
                .contains("/api/session", "/api/openapi.json")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void everyProblemOfTheGatewayIsListed() {
        JsonNode types =
                yaml(new Contract().document())
                        .at("/components/schemas/GatewayProblem/properties/type/enum");

        assertThat(types.valueStream().map(JsonNode::asText))
                .containsExactlyElementsOf(
                        Arrays.stream(GatewayProblem.values()).map(GatewayProblem::type).toList());
    }

    private static List<String> offered() {
        return Stream.of(Service.values())
                .flatMap(
                        service -> ServiceContracts.of(service).path("paths").properties().stream())
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/"))
                .toList();
    }

    private static String reading(String path, String thing) {
        return """
        components: {schemas: {Thing: %s}}
        paths:
          %s:
            get:
              responses:
                "200":
                  content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
        """
                .formatted(thing, path);
    }

    private static String schemaRead(JsonNode merged, String path) {
        return merged.path("paths")
                .path(path)
                .at("/get/responses/200/content/application~1json/schema/$ref")
                .asText();
    }

    private static JsonNode merge(String... parts) {
        List<String> names = List.of("One", "Two");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        named.put("Gateway", yaml(OWN));
        for (int part = 0; part < parts.length; part++) {
            named.put(names.get(part), yaml(parts[part]));
        }
        return MergedContract.of(named);
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
