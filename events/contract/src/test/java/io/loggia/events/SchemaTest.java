package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemas and records agree: same fields, same types, same words, the same ones optional. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void schemaDescribesTheRecord(EventType type) throws Exception {
        var schema = Corpus.JSON.readTree(Corpus.schemaOf(type));

        assertThat(schema.path("$id").asText())
                .isEqualTo("urn:loggia:event:" + type.ceType().substring("io.loggia.".length()));
        assertThat(describe(schema)).containsExactlyElementsOf(describe(type.recordClass()));
    }

    /** The fields that an event must have, those of the post within as {@code post.text}. */
    static List<String> required(EventType type) {
        return describe(type.recordClass()).stream()
                .filter(field -> !field.endsWith("?"))
                .map(field -> field.substring(0, field.indexOf(' ')))
                // Pictures may be missing as a whole; each by itself is OutwardPictureTest's.
                .filter(field -> !field.startsWith("pictures."))
                // The version beside a post only repeats the post's own.
                .filter(field -> !(field.equals("version") && type.topic().equals("posts")))
                .toList();
    }

    static String without(String json, String field) {
        try {
            var tree = (ObjectNode) Corpus.JSON.readTree(json);
            var inPost = field.startsWith("post.");
            var holder = inPost ? (ObjectNode) tree.get("post") : tree;
            holder.remove(inPost ? field.substring("post.".length()) : field);
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> describe(Class<?> type) {
        var lines = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            if (component.getType() == PostSnapshot.class) {
                describe(PostSnapshot.class).forEach(line -> lines.add("post." + line));
                lines.add("version integer");
            } else if (elementClass(component) == OutwardPicture.class) {
                lines.add(component.getName() + " array of object?");
                describe(OutwardPicture.class)
                        .forEach(line -> lines.add(component.getName() + "." + line));
            } else {
                var mark = optional(component) ? "?" : "";
                lines.add(component.getName() + " " + wireType(component) + mark);
            }
        }
        return lines;
    }

    /** A list is never null, but one that is left out while empty may be missing. */
    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static String wireType(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return Arrays.toString(type.getEnumConstants());
        }
        return switch (type) {
            case Class<?> c when c == UUID.class -> "uuid";
            case Class<?> c when c == Instant.class -> "date-time";
            case Class<?> c when c == String.class -> "string";
            case Class<?> c when c == boolean.class || c == Boolean.class -> "boolean";
            case Class<?> c when c == long.class || c == int.class -> "integer";
            case Class<?> c when c == List.class -> "array of " + elementType(component);
            default -> throw new AssertionError("no type on the wire for " + type);
        };
    }

    private static String elementType(RecordComponent list) {
        return elementClass(list) == UUID.class ? "uuid" : "string";
    }

    /** What a list is of; the component's own type if it is none. */
    private static Type elementClass(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static List<String> describe(JsonNode schema) {
        var required = words(schema.path("required"));
        return schema.path("properties").properties().stream()
                .flatMap(
                        field ->
                                describe(
                                        field.getKey(),
                                        field.getValue(),
                                        required.contains(field.getKey()) ? "" : "?"))
                .toList();
    }

    private static Stream<String> describe(String name, JsonNode property, String mark) {
        if (name.equals("post")) {
            return describe(property).stream().map(line -> "post." + line);
        }
        var items = property.path("items").has("properties") ? property.path("items") : null;
        var line = Stream.of(name + " " + wireType(property) + mark);
        return items == null
                ? line
                : Stream.concat(line, describe(items).stream().map(one -> name + "." + one));
    }

    private static String wireType(JsonNode property) {
        if (property.has("enum")) {
            return words(property.path("enum")).toString();
        }
        if (property.path("type").asText().equals("array")) {
            return "array of " + wireType(property.path("items"));
        }
        return property.path("format").asText(property.path("type").asText());
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
