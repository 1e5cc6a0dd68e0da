package io.loggia.walk.journey;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;

/** What a step demands: now, or before its patience ends. */
final class Expect {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Expect() {}

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    static void equal(@Nullable Object expected, @Nullable Object found) {
        that(Objects.equals(expected, found), "expected " + expected + ", found " + found);
    }

    /** Tries what the broker does not let somebody do. */
    static void forbidden(Runnable attempt) {
        try {
            attempt.run();
        } catch (TopicAuthorizationException e) {
            return;
        }
        throw new IllegalStateException("nobody refused it");
    }

    /** Looks again and again until what is found fits; a look that fails counts as none. */
    static <T> T eventually(String what, Supplier<T> look, Predicate<T> fits) {
        return within(PATIENCE, what, look, fits);
    }

    static <T> T within(Duration patience, String what, Supplier<T> look, Predicate<T> fits) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                var found = look.get();
                if (fits.test(found)) {
                    return found;
                }
                late(deadline, "not within " + patience.toSeconds() + " s: " + what, null);
            } catch (RuntimeException e) {
                late(deadline, "not within " + patience.toSeconds() + " s: " + what + ": " + e, e);
            }
            pause();
        }
    }

    private static void late(long deadline, String message, @Nullable RuntimeException cause) {
        if (System.nanoTime() - deadline > 0) {
            throw new IllegalStateException(message, cause);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
