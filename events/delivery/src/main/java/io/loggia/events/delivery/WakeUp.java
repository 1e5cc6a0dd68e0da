package io.loggia.events.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A pause that others can end. A ring while nobody pauses is kept for the next pause. */
public final class WakeUp {

    private final Semaphore bell = new Semaphore(0);

    private long idleMillis;

    public void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    public void await(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
            reset();
        }
    }

    /** Twice as long as the last time, within the bounds. */
    void awaitLonger(Duration shortest, Duration longest) throws InterruptedException {
        var pause = Math.clamp(idleMillis, shortest.toMillis(), longest.toMillis());
        idleMillis = 2 * pause;
        await(Duration.ofMillis(pause));
    }

    void reset() {
        idleMillis = 0;
    }
}
