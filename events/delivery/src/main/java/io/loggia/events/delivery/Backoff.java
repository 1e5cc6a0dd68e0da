package io.loggia.events.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses that double from 100 ms to 10 s, each spread by half so that replicas do not march in
 * step.
 */
final class Backoff {

    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 10_000;

    private long millis = SHORTEST_MILLIS;
    private boolean fresh = true;

    /** Whether nothing has failed since the start or the last success. */
    boolean isFresh() {
        return fresh;
    }

    Duration next() {
        var pause = ThreadLocalRandom.current().nextLong(millis / 2, millis + 1);
        millis = Math.min(millis * 2, LONGEST_MILLIS);
        fresh = false;
        return Duration.ofMillis(pause);
    }

    /** To be called after a success; whether that ends a time of failures. */
    boolean reset() {
        var recovered = !fresh;
        millis = SHORTEST_MILLIS;
        fresh = true;
        return recovered;
    }
}
