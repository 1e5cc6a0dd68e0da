package io.loggia.outward.question;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Tells feed-service of leases that have ended, and offers their questions again. They end by
 * themselves, at their time: nobody waits for this. Any number of replicas may do so.
 */
@ApplicationScoped
class LeaseTimer {

    private static final Logger LOG = Logger.getLogger(LeaseTimer.class);

    private final ClaimService claims;
    private volatile boolean waiting;

    LeaseTimer(ClaimService claims) {
        this.claims = claims;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endLapsed() {
        try {
            boolean more = true;
            while (more) {
                more = claims.endLapsed();
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("leases wait: cause=%s", failure);
        }
        waiting = true;
    }
}
