package io.loggia.manifests.type;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The resources of an overlay, each read as its type.
 *
 * @param resources all of them; those without a Java type as {@link GenericKubernetesResource}
 * @param types what they were held against, apiVersion and kind
 * @param unknown kinds that nothing here can judge
 * @param errors what is not as its type says, a line each
 */
public record Typed(
        List<HasMetadata> resources, Set<String> types, Set<String> unknown, List<String> errors) {

    private static final CustomSchemas SCHEMAS = new CustomSchemas();
    private static final YAMLMapper YAML =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .enable(
                                    com.fasterxml.jackson.core.StreamReadFeature
                                            .STRICT_DUPLICATE_DETECTION)
                            .build());

    /** Reads YAML of any number of documents. */
    public static Typed of(String yaml) {
        var read =
                new Typed(new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        documents(yaml).forEach(read::add);
        return read;
    }

    private void add(JsonNode document) {
        var kind = document.path("apiVersion").asText() + " " + document.path("kind").asText();
        var name = kind + " " + document.at("/metadata/name").asText();
        var type = Kinds.find(kind);
        SCHEMAS.errors(kind, document).forEach(error -> errors.add(name + ": " + error));
        Demanded.error(
                        document.path("apiVersion").asText(),
                        document.path("kind").asText(),
                        document.toString())
                .ifPresent(error -> errors.add(name + ": " + error));
        (type.isPresent() || SCHEMAS.know(kind) ? types : unknown).add(kind);
        try {
            resources.add(
                    type.isPresent()
                            ? Strict.read(document, type.get())
                            : YAML.treeToValue(document, GenericKubernetesResource.class));
        } catch (JsonProcessingException e) {
            errors.add(name + ": " + e.getOriginalMessage());
        }
    }

    private static List<JsonNode> documents(String yaml) {
        try (JsonParser parser = YAML.createParser(yaml);
                var all = YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser)) {
            return all.readAll().stream().filter(JsonNode::isObject).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
