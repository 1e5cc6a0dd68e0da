package io.loggia.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * One operation of an OpenAPI document: what a caller has to fill in, the first media type that its
 * body may have, and the statuses by which it refuses.
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable String bodyType,
        Set<Integer> refusals) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final int FIRST_REFUSAL = 400;
    private static final String UNKNOWN_ID = "01890000-0000-7000-8000-000000000000";

    /** Where it stands is {@code path}, {@code query} or {@code header}. */
    public record Parameter(String name, String where, boolean isId) {

        String wellFormed() {
            return isId ? UNKNOWN_ID : "nobody";
        }
    }

    /** All of the document, in its order. */
    public static List<Operation> listOf(Path document) {
        List<Operation> found = new ArrayList<>();
        Map<?, ?> paths = map(read(document).get("paths"));
        paths.forEach(
                (path, item) ->
                        map(item)
                                .forEach(
                                        (method, operation) -> {
                                            if (METHODS.contains(String.valueOf(method))) {
                                                found.add(
                                                        of(
                                                                String.valueOf(path),
                                                                String.valueOf(method),
                                                                map(item),
                                                                map(operation)));
                                            }
                                        }));
        return found;
    }

    /** The path with its parameters filled in. */
    public String path(Function<Parameter, String> value) {
        String filled = path;
        for (Parameter parameter : in("path")) {
            filled = filled.replace("{" + parameter.name() + "}", value.apply(parameter));
        }
        return filled;
    }

    public List<Parameter> in(String where) {
        return parameters.stream().filter(parameter -> parameter.where().equals(where)).toList();
    }

    boolean hasBody() {
        return bodyType != null;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Operation of(String path, String method, Map<?, ?> item, Map<?, ?> operation) {
        List<Parameter> parameters =
                Stream.of(item, operation)
                        .flatMap(holder -> list(holder.get("parameters")).stream())
                        .map(parameter -> parameter(map(parameter)))
                        .toList();
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                bodyType(map(operation.get("requestBody"))),
                refusals(map(operation.get("responses"))));
    }

    private static Set<Integer> refusals(Map<?, ?> responses) {
        return responses.keySet().stream()
                .map(String::valueOf)
                .map(Integer::valueOf)
                .filter(status -> status >= FIRST_REFUSAL)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String bodyType(Map<?, ?> requestBody) {
        return map(requestBody.get("content")).keySet().stream()
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }

    private static Parameter parameter(Map<?, ?> parameter) {
        Map<?, ?> schema = map(parameter.get("schema"));
        String reference = String.valueOf(schema.get("$ref"));
        boolean isId = "uuid".equals(schema.get("format")) || reference.endsWith("/UUID");
        return new Parameter(
                String.valueOf(parameter.get("name")), String.valueOf(parameter.get("in")), isId);
    }

    private static Map<?, ?> read(Path document) {
        try (InputStream text = Files.newInputStream(document)) {
            return map(new Yaml().load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
