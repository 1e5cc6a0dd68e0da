package io.loggia.walk.journey;

import java.time.Duration;

/**
 * How much a system sends: whole batches at even intervals, whether or not the ones before are
 * answered, as long as one of the senders is free.
 *
 * @param perSecond events
 * @param batch events in one request
 * @param senders requests at once, at most
 * @param warmUp how long it is sent before anything counts
 * @param time how long what is sent counts
 */
public record ActivityLoad(int perSecond, int batch, int senders, Duration warmUp, Duration time) {

    /** A tenth more than what is wanted, by a handful of connections. */
    public static final ActivityLoad USUAL =
            new ActivityLoad(1_100, 100, 8, Duration.ofSeconds(15), Duration.ofSeconds(30));

    int batchesToWarmUp() {
        return batchesIn(warmUp);
    }

    int batches() {
        return batchesToWarmUp() + batchesIn(time);
    }

    int events() {
        return batches() * batch;
    }

    /** Between one batch and the next. */
    long intervalNanos() {
        return Duration.ofSeconds(1).toNanos() * batch / perSecond;
    }

    private int batchesIn(Duration duration) {
        return Math.toIntExact(duration.toNanos() / intervalNanos());
    }
}
