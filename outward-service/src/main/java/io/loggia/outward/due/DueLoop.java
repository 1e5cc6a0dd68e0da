package io.loggia.outward.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does one kind of work until it is stopped, and rests in between for a second at most. */
final class DueLoop implements Runnable {

    /** So late comes what no ring was heard for, from another replica or after a fault. */
    static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(DueLoop.class);

    /** Before what is due but has to wait is looked at again; doubles up to the longest rest. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(20);

    private final DueWork work;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;
    private Duration patience = SHORTEST_REST;
    private boolean troubled;

    DueLoop(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Ends the rest; a ring while nobody rests is kept for the next one. */
    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Lets what is under way end. */
    void stop() {
        stopping = true;
        bell.release();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                Duration rest = round();
                if (bell.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Works, and says how long there is nothing more to do. */
    private Duration round() {
        try {
            work.doDue();
            Duration rest = until(work.next());
            troubled = false;
            return rest;
        } catch (RuntimeException | Error e) {
            report(e);
            return LONGEST_REST;
        }
    }

    private Duration until(@Nullable Instant next) {
        Instant now = clock.instant();
        if (next != null && !next.isAfter(now)) {
            return waitLonger();
        }
        patience = SHORTEST_REST;
        return next == null || next.isAfter(now.plus(LONGEST_REST))
                ? LONGEST_REST
                : Duration.between(now, next);
    }

    private Duration waitLonger() {
        Duration rest = patience;
        Duration twice = rest.multipliedBy(2);
        patience = twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
        return rest;
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(Throwable failure) {
        if (!troubled) {
            LOG.warnf("due work waits kind=%s cause=%s", work.kind(), work.describe(failure));
        }
        troubled = true;
    }
}
