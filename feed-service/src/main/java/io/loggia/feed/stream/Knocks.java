package io.loggia.feed.stream;

import io.loggia.feed.stream.Signal.Knock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The knocks that wait to be told: at most one of each kind, which stands for all of them. */
final class Knocks {

    private final Map<HintKind, Knock> waiting = new EnumMap<>(HintKind.class);

    /** Tells whether it is the first of its kind that waits. */
    synchronized boolean add(Knock knock) {
        boolean first = !waiting.containsKey(knock.kind());
        waiting.merge(knock.kind(), knock, Knock::and);
        return first;
    }

    /** What is to be told now of a kind that waits; the next of its kind waits anew. */
    synchronized Knock take(HintKind kind) {
        return Objects.requireNonNull(waiting.remove(kind));
    }

    synchronized List<Knock> all() {
        return List.copyOf(waiting.values());
    }
}
