package io.loggia.profile.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.loggia.profile.ProfileProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which attributes an answer holds (RFC 7644, 3.9), each as the steps that lead to it, in lower
 * case: {@code only} these, or all but these. Schemas and id are always there; a name that nothing
 * has names nothing.
 */
record Projection(boolean only, List<List<String>> paths) {

    private static final Set<String> ALWAYS = Set.of(UserSchema.SCHEMAS, UserSchema.ID);
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.:$-]{0,200}");
    private static final String EXTENSION = UserSchema.ENTERPRISE.toLowerCase(Locale.ROOT);

    static Projection of(List<String> attributes, List<String> excluded) {
        if (!attributes.isEmpty() && !excluded.isEmpty()) {
            throw ProfileProblem.INVALID_FIELD.at(
                    "excludedAttributes", "cannot be told together with attributes");
        }
        return attributes.isEmpty()
                ? new Projection(false, paths("excludedAttributes", excluded))
                : new Projection(true, paths("attributes", attributes));
    }

    private static List<List<String>> paths(String parameter, List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> steps(parameter, name))
                .toList();
    }

    private static List<String> steps(String parameter, String name) {
        if (!NAME.matcher(name).matches()) {
            throw ProfileProblem.INVALID_FIELD.at(parameter, "holds what is no attribute's name");
        }
        String path = UserSchema.shortened(name).toLowerCase(Locale.ROOT);
        if (!path.startsWith(EXTENSION)) {
            return path.contains(":") ? List.of(path) : List.of(path.split("\\.", -1));
        }
        List<String> steps = new ArrayList<>(List.of(EXTENSION));
        String inside = path.substring(EXTENSION.length()).replaceFirst("^:", "");
        if (!inside.isEmpty()) {
            steps.addAll(List.of(inside.split("\\.", -1)));
        }
        return steps;
    }

    ObjectNode of(ObjectNode document) {
        if (only) {
            retain(document, paths, ALWAYS);
        } else {
            paths.stream()
                    .filter(path -> !ALWAYS.contains(path.getFirst()))
                    .forEach(path -> remove(document, path));
        }
        return document;
    }

    private static void retain(
            ObjectNode object, List<List<String>> wanted, Set<String> alwaysWanted) {
        Map<String, List<List<String>>> tails =
                wanted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        List::getFirst,
                                        Collectors.mapping(
                                                path -> path.subList(1, path.size()),
                                                Collectors.toList())));
        for (String name : names(object)) {
            List<List<String>> inside = tails.get(name.toLowerCase(Locale.ROOT));
            if (inside == null && !alwaysWanted.contains(name)) {
                object.remove(name);
            } else if (inside != null && inside.stream().noneMatch(List::isEmpty)) {
                objects(object.get(name)).forEach(value -> retain(value, inside, Set.of()));
            }
        }
    }

    private static void remove(ObjectNode object, List<String> path) {
        if (path.size() == 1) {
            object.remove(path.getFirst());
        } else {
            objects(object.path(path.getFirst()))
                    .forEach(value -> remove(value, path.subList(1, path.size())));
        }
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<ObjectNode> objects(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return List.of(object);
        }
        List<ObjectNode> objects = new ArrayList<>();
        value.forEach(
                one -> {
                    if (one instanceof ObjectNode object) {
                        objects.add(object);
                    }
                });
        return objects;
    }
}
