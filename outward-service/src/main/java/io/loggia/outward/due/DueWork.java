package io.loggia.outward.due;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind, done by one thread here and perhaps beside other replicas: once a second, and
 * at once when a commit rings for it.
 */
public interface DueWork {

    Due kind();

    /**
     * Does what is due. If it fails, that is told once for each time of trouble, and tried again.
     */
    void doDue();

    /**
     * When the next is due, if that is known; nothing of it is done before. What is due by now, and
     * could not be done yet, is looked at again in a moment.
     */
    default @Nullable Instant next() {
        return null;
    }

    /** What the log may say of a failure. */
    default String describe(Throwable failure) {
        return failure.toString();
    }
}
