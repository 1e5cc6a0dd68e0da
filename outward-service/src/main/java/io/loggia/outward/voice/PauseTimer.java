package io.loggia.outward.voice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells feed-service of pauses that have ended by themselves. Any number of replicas may do so. */
@ApplicationScoped
class PauseTimer {

    private static final Logger LOG = Logger.getLogger(PauseTimer.class);

    private final PauseService pauses;
    private volatile boolean waiting;

    PauseTimer(PauseService pauses) {
        this.pauses = pauses;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endOverdue() {
        try {
            boolean more = true;
            while (more) {
                more = pauses.endOverdue();
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("pauses wait: cause=%s", failure);
        }
        waiting = true;
    }
}
