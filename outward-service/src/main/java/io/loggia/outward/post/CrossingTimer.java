package io.loggia.outward.post;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Once a second: cancels, holds, reopens and publishes what it is time for. */
@ApplicationScoped
class CrossingTimer {

    private static final Logger LOG = Logger.getLogger(CrossingTimer.class);

    /** What is left after so many waits for the next second, and others get their turn. */
    private static final int MOST = 1_000;

    private final DueService due;
    private final DepartureService departures;
    private final OfferedBacklog backlog;
    private volatile boolean waiting;

    CrossingTimer(DueService due, DepartureService departures, OfferedBacklog backlog) {
        this.due = due;
        this.departures = departures;
        this.backlog = backlog;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            whileAny(departures::cancelNext);
            whileAny(due::holdNext);
            whileAny(due::reopenNext);
            // Somebody may have taken it back, and the news be under way: then it waits.
            if (due.isAnyDue() && backlog.isEmpty()) {
                whileAny(due::publishNext);
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("crossings wait: cause=%s", failure);
        }
        waiting = true;
    }

    private static void whileAny(BooleanSupplier step) {
        int steps = 0;
        while (steps < MOST && step.getAsBoolean()) {
            steps++;
        }
    }
}
