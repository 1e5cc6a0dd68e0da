package io.loggia.outward.question;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Tells feed-service of leases that have ended, and offers their questions again; and of those that
 * end soon, for their holders. Both are so by themselves, at their time, and what is told stands in
 * the rows: nobody waits for this, and any number of replicas may do so.
 */
@ApplicationScoped
class LeaseTimer {

    private static final Logger LOG = Logger.getLogger(LeaseTimer.class);

    private final LeaseService leases;
    private volatile boolean waiting;

    LeaseTimer(LeaseService leases) {
        this.leases = leases;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        try {
            exhaust(leases::endLapsed);
            exhaust(leases::remind);
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private static void exhaust(BooleanSupplier step) {
        boolean more = true;
        while (more) {
            more = step.getAsBoolean();
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
