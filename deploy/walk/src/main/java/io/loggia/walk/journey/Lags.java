package io.loggia.walk.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long after one thing another was seen, by what both are of; never seen is for ever. */
final class Lags {

    private static final long NEVER = Long.MAX_VALUE;

    private final List<Long> sorted;

    /** Both in the time of {@link System#nanoTime}. */
    Lags(Map<String, Long> from, Map<String, Long> seen) {
        this.sorted =
                from.entrySet().stream()
                        .map(one -> lag(one.getValue(), seen.get(one.getKey())))
                        .sorted()
                        .toList();
    }

    /** What is seen before the answer to its sender has come was there at once. */
    private static long lag(long from, @Nullable Long seen) {
        return seen == null ? NEVER : Math.max(0, seen - from);
    }

    /** Within which that share of all was seen; empty if it never was. */
    Optional<Duration> within(double share) {
        var place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.stream()
                .skip(Math.max(0, place))
                .findFirst()
                .filter(lag -> lag != NEVER)
                .map(Duration::ofNanos);
    }

    long notSeen() {
        return sorted.stream().filter(lag -> lag == NEVER).count();
    }
}
