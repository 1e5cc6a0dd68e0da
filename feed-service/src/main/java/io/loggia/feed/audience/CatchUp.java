package io.loggia.feed.audience;

import io.loggia.events.delivery.ConsumerProgress.Progress;
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

    private record Sight(Instant at, Map<Integer, Long> ends) {}

    /** What the broker was asked at that moment. */
    synchronized void saw(Instant at, Progress progress) {
        waiting.addLast(new Sight(at, progress.ends()));
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
        while (!waiting.isEmpty() && progress.hasPassed(waiting.getFirst().ends())) {
            knownAsOf = waiting.removeFirst().at();
        }
    }

    synchronized boolean isKnown(Instant now, Duration howOld) {
        return knownAsOf != null && !knownAsOf.isBefore(now.minus(howOld));
    }
}
