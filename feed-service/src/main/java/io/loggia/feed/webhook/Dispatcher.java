package io.loggia.feed.webhook;

import io.loggia.events.delivery.WakeUp;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Serves webhooks from start to stop: looks each second, and at once when it is rung for, which of
 * them have something due, and carries what each has, one after the other. Any number of replicas
 * may do so: who holds the lease of a webhook sends for it alone.
 */
@ApplicationScoped
class Dispatcher implements Runnable {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DispatchService deliveries;
    private final Round round;
    private final Semaphore room;
    private final ExecutorService rounds = Executors.newVirtualThreadPerTaskExecutor();
    private final WakeUp bell = new WakeUp();
    private final Thread thread = Thread.ofPlatform().daemon().name("webhooks").unstarted(this);
    private volatile boolean stopping;
    private boolean troubled;

    Dispatcher(
            DispatchService deliveries,
            Courier courier,
            WebhookConfig config,
            MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.round = new Round(deliveries, courier, config.timeout(), metrics);
        this.room = new Semaphore(config.servedAtOnce());
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Lets what is under way end. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(PATIENCE);
        rounds.shutdown();
        rounds.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There may be something due. */
    void ring() {
        bell.ring();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                serveDue();
                bell.await(LONGEST_REST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serveDue() {
        try {
            int free = room.availablePermits();
            if (free > 0) {
                deliveries.claim(free).forEach(this::serve);
            }
            troubled = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private void serve(Lease lease) {
        room.acquireUninterruptibly();
        rounds.execute(
                () -> {
                    try {
                        round.go(lease);
                    } catch (RuntimeException e) {
                        // The lease runs out, and somebody begins with the same delivery.
                        LOG.warnf("webhook waits id=%s cause=%s", lease.webhook(), e);
                    } finally {
                        room.release();
                        bell.ring();
                    }
                });
    }

    /** Once for each time of trouble, not for each second of it. */
    private void report(RuntimeException failure) {
        if (!troubled) {
            LOG.warnf("webhooks wait cause=%s", failure);
        }
        troubled = true;
    }
}
