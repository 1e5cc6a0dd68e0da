package io.loggia.feed.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As of when all that stood on a channel has been applied. What is told of a moment waits until the
 * consumer has come so far; with much traffic it is always a little behind, and never in doubt.
 */
final class CatchUp {

    private static final int MOST_WAITING = 60;

    private final Deque<Sight> waiting = new ArrayDeque<>();
    private @Nullable Instant knownAsOf;

    /**
     * What the broker said: by partition, where the channel ended then, and what is applied now.
     */
    record Sight(Instant at, Map<Integer, Long> ends) {

        Sight {
            ends = Map.copyOf(ends);
        }

        boolean isPassedBy(Map<Integer, Long> applied) {
            return ends.entrySet().stream()
                    .allMatch(end -> applied.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
    }

    synchronized void saw(Sight sight, Map<Integer, Long> applied) {
        waiting.addLast(sight);
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
        while (!waiting.isEmpty() && waiting.getFirst().isPassedBy(applied)) {
            knownAsOf = waiting.removeFirst().at();
        }
    }

    synchronized boolean isKnown(Instant now, Duration howOld) {
        return knownAsOf != null && !knownAsOf.isBefore(now.minus(howOld));
    }
}
