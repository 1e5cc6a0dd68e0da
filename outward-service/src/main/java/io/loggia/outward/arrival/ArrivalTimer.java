package io.loggia.outward.arrival;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Once a second: takes in what outsiders have sent, the oldest first. */
@ApplicationScoped
class ArrivalTimer {

    private static final Logger LOG = Logger.getLogger(ArrivalTimer.class);

    /** What is left after so many waits for the next second, and others get their turn. */
    private static final int MOST = 1_000;

    private final ArrivalService arrivals;
    private volatile boolean waiting;

    ArrivalTimer(ArrivalService arrivals) {
        this.arrivals = arrivals;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            int dealt = 0;
            while (dealt < MOST && dealWithNext()) {
                dealt++;
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOld() {
        try {
            arrivals.forgetOld();
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private boolean dealWithNext() {
        Optional<Long> next = arrivals.findNext();
        next.ifPresent(this::deal);
        return next.isPresent();
    }

    private void deal(long id) {
        try {
            arrivals.deal(id);
        } catch (RuntimeException e) {
            arrivals.postpone(id, e);
        }
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("arrivals wait: cause=%s", failure);
        }
        waiting = true;
    }
}
