package io.loggia.follow.tie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Looks again and again for what may be under way, less and less often: many who name what is not
 * there must not keep the database from the others. Outside of transactions only.
 */
@ApplicationScoped
public class Patience {

    private final FollowConfig config;

    Patience(FollowConfig config) {
        this.config = config;
    }

    /** True as soon as the condition holds; false after the configured time. */
    public boolean until(BooleanSupplier condition) {
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        long pause = config.pause().toNanos();
        while (!condition.getAsBoolean()) {
            long left = giveUpAt - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            LockSupport.parkNanos(Math.min(pause, left));
            pause *= 2;
        }
        return true;
    }
}
