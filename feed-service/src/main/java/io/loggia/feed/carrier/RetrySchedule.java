package io.loggia.feed.carrier;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When what failed is tried again: after pauses that double from the first to the longest, each
 * spread by a fifth, until it has been tried for so long. With 1 s, an hour and 3 days that is 1 s,
 * 2 s, 4 s .. 34 min, then each hour: some 80 attempts.
 */
public record RetrySchedule(Duration first, Duration longest, Duration triedFor) {

    private static final int MOST_DOUBLINGS = 40;
    private static final double LEAST = 0.8;
    private static final double MOST = 1.2;

    /** The pause after so many attempts, 1 or more, have failed. */
    public Duration pauseAfter(int attempts, RandomGenerator random) {
        double doubled =
                Math.scalb((double) first.toMillis(), Math.min(attempts - 1, MOST_DOUBLINGS));
        double pause = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis((long) (pause * random.nextDouble(LEAST, MOST)));
    }

    public boolean isOver(Instant firstTried, Instant nextTry) {
        return nextTry.isAfter(firstTried.plus(triedFor));
    }
}
