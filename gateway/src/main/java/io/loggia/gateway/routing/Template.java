package io.loggia.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A path of the API, segment by segment: a literal, or a parameter with its type. */
record Template(String text, List<Segment> segments) {

    /** One step of a path. */
    sealed interface Segment {

        Optional<String> rewrite(String raw);
    }

    private record Literal(String text) implements Segment {

        @Override
        public Optional<String> rewrite(String raw) {
            return text.equals(raw) ? Optional.of(text) : Optional.empty();
        }
    }

    private record Variable(Parameter parameter) implements Segment {

        @Override
        public Optional<String> rewrite(String raw) {
            return parameter.rewrite(raw);
        }
    }

    /** Reads {@code /api/posts/{id}}; each name in braces has its entry in {@code parameters}. */
    static Template of(String text, Map<String, Parameter> parameters) {
        return new Template(
                text, split(text).stream().map(part -> segment(part, parameters)).toList());
    }

    private static Segment segment(String part, Map<String, Parameter> parameters) {
        if (!part.startsWith("{")) {
            return new Literal(part);
        }
        String name = part.substring(1, part.length() - 1);
        return new Variable(
                Optional.ofNullable(parameters.get(name))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no parameter of name " + name)));
    }

    static List<String> split(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    /** How many of its segments are literal: the higher, the earlier it is tried. */
    long literals() {
        return segments.stream().filter(Literal.class::isInstance).count();
    }

    /** The path written anew from what was understood; empty if it is not of this template. */
    Optional<String> rewrite(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        StringJoiner written = new StringJoiner("/", "/", "");
        for (int i = 0; i < path.size(); i++) {
            Optional<String> segment = segments.get(i).rewrite(path.get(i));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            written.add(segment.get());
        }
        return Optional.of(written.toString());
    }
}
