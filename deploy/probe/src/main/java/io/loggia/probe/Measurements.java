package io.loggia.probe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What is told of attempts; every outcome is there from the start, at 0. */
final class Measurements {

    private static final double MILLIS = 1_000;

    private final Map<Outcome, Counter> attempts = new EnumMap<>(Outcome.class);
    private final Timer seen;
    private final AtomicLong lastSeen = new AtomicLong();
    private final Clock clock;

    Measurements(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        for (Outcome outcome : Outcome.values()) {
            attempts.put(
                    outcome,
                    Counter.builder("probe.attempts")
                            .description("Attempts by how they ended")
                            .tag("outcome", outcome.word())
                            .register(registry));
        }
        seen =
                Timer.builder("probe.seen")
                        .description("From a post's acknowledgement until its follower read it")
                        .serviceLevelObjectives(
                                Duration.ofMillis(50),
                                Duration.ofMillis(100),
                                Duration.ofMillis(200),
                                Duration.ofMillis(500),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(20))
                        .register(registry);
        Gauge.builder("probe.last.seen.timestamp", lastSeen, last -> last.get() / MILLIS)
                .description("When a post was seen last; 0 before the first")
                .baseUnit("seconds")
                .register(registry);
    }

    void seen(Duration taken) {
        seen.record(taken);
        lastSeen.set(clock.millis());
        count(Outcome.SEEN);
    }

    void count(Outcome outcome) {
        Objects.requireNonNull(attempts.get(outcome)).increment();
    }
}
