package io.loggia.feed.erasure;

import io.loggia.feed.audience.ReadersChanged;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.jboss.logging.Logger;

/** Goes on with every erasure that is open. Any number of pods may do so at once. */
@ApplicationScoped
class ErasureTimer {

    private static final Logger LOG = Logger.getLogger(ErasureTimer.class);

    private final ErasureService erasures;
    private final Eraser eraser;
    private final Event<ReadersChanged> readersChanged;

    ErasureTimer(ErasureService erasures, Eraser eraser, Event<ReadersChanged> readersChanged) {
        this.erasures = erasures;
        this.eraser = eraser;
        this.readersChanged = readersChanged;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void goOn() {
        try {
            erasures.listOpen().forEach(this::goOn);
        } catch (RuntimeException e) {
            LOG.warnf("erasures wait: cause=%s", e);
        }
    }

    /** One that cannot go on now keeps no other from it. */
    private void goOn(Erasure erasure) {
        try {
            // What Redis holds goes first: the report is the eraser's last step.
            readersChanged.fire(new ReadersChanged(Set.of(erasure.profileId())));
            eraser.erase(erasure);
        } catch (RuntimeException e) {
            LOG.warnf("erasure waits: profile=%s cause=%s", erasure.profileId(), e);
        }
    }
}
