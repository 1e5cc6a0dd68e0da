package io.loggia.feed.timeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;

/**
 * How long a batch of posts takes to its followers, as fanout_seconds: in the lane {@code small} up
 * to 1,000 of them, in {@code large} beyond, each with a promise of its own.
 */
@Startup // its counts are there, at zero, before anybody reads
@ApplicationScoped
class FanOutTimes {

    private static final int SMALL = 1_000;

    private final MeterRegistry metrics;
    private final Timer small;
    private final Timer large;

    FanOutTimes(MeterRegistry metrics) {
        this.metrics = metrics;
        this.small = lane("small");
        this.large = lane("large");
    }

    private Timer lane(String name) {
        return Timer.builder("fanout")
                .description("From a batch of posts to the timelines of its followers")
                .tag("lane", name)
                .register(metrics);
    }

    /** Runs the delivery, which tells how many followers it has reached. */
    void time(IntSupplier delivery) {
        Timer.Sample sample = Timer.start(metrics);
        int followers = delivery.getAsInt();
        sample.stop(followers > SMALL ? large : small);
    }
}
