package io.loggia.outward.reply;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Once a second: ends the waiting of replies on which nobody has decided. */
@ApplicationScoped
class ReplyTimer {

    private static final Logger LOG = Logger.getLogger(ReplyTimer.class);

    /** What is left after so many waits for the next second, and others get their turn. */
    private static final int MOST = 1_000;

    private final DueReplyService due;
    private volatile boolean waiting;

    ReplyTimer(DueReplyService due) {
        this.due = due;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            int shown = 0;
            while (shown < MOST && due.showNext()) {
                shown++;
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("replies wait: cause=%s", failure);
        }
        waiting = true;
    }
}
