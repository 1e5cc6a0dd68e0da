package io.loggia.feed.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template see JSON and nothing else: no method, no field, no class of ours. It is for one
 * rendering, whose steps it counts: lists in lists multiply.
 */
final class JsonCollector implements Mustache.Collector {

    private static final int MOST_STEPS = 1_000;

    private static final Mustache.VariableFetcher FIELD =
            (context, name) -> {
                @Nullable JsonNode value = ((JsonNode) context).get(name);
                return value == null || value.isNull()
                        ? com.samskivert.mustache.Template.NO_FETCHER_FOUND
                        : plain(value);
            };

    private int steps;

    /** True and false are told by their Java type. */
    private static Object plain(JsonNode value) {
        return value.isBoolean() ? (Object) value.booleanValue() : value;
    }

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return switch (value) {
            case JsonNode node when node.isArray() -> node.valueStream().map(this::step).iterator();
            case JsonNode node -> null;
            // What is not there is an empty list to Mustache.
            case Iterable<?> list -> list.iterator();
            default -> null;
        };
    }

    private Object step(JsonNode item) {
        steps++;
        if (steps > MOST_STEPS) {
            throw new RefusedException(Reason.INVALID_TEXT, "data");
        }
        return plain(item);
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        return context instanceof JsonNode node && node.isObject() ? FIELD : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
