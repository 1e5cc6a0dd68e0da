package io.loggia.events.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for replays that were asked for, and goes on with them, from start to stop. */
@ApplicationScoped
class ReplayWorker implements Runnable {

    private static final Logger LOG = Logger.getLogger(ReplayWorker.class);
    private static final long PATIENCE_MS = 10_000;

    private final ReplayService replays;
    private final OutboxConfig outbox;
    private final ReplayConfig config;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("replay").unstarted(this);

    ReplayWorker(ReplayService replays, OutboxConfig outbox, ReplayConfig config) {
        this.replays = replays;
        this.outbox = outbox;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (outbox.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        thread.join(PATIENCE_MS);
    }

    @Override
    public void run() {
        try {
            var pause = 0L;
            while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
                pause = goOn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pause that is due after it. */
    private long goOn() {
        try {
            var step = replays.step();
            backoff.reset();
            return switch (step) {
                case IDLE -> config.lookEvery().toMillis();
                case WAITING -> config.pause().toMillis();
                case MOVED -> 0;
            };
        } catch (RuntimeException e) {
            if (backoff.isFresh()) {
                LOG.warnf("Replay waits cause=%s", e);
            }
            return backoff.next().toMillis();
        }
    }
}
