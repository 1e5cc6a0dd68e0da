package io.loggia.outward.intake;

import io.loggia.outward.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What has come in and waits, in the order it came; each method in the caller's transaction. */
@ApplicationScoped
public class IntakeQueue {

    private static final Logger LOG = Logger.getLogger(IntakeQueue.class);

    private static final int MOST_TRIES = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** As long as a form can be sent, what was sent is known. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final IntakeRepository rows;

    IntakeQueue(IntakeRepository rows) {
        this.rows = rows;
    }

    /** Something that came in; null if it is nothing that the site leaves here. */
    public record Waiting(long id, Instant receivedAt, @Nullable Sent sent) {}

    public Optional<Long> findNext(Instant now) {
        return rows.findNext(now);
    }

    /** Locks it until the transaction ends; empty if somebody else deals with it, or has. */
    public Optional<Waiting> lock(long id) {
        return rows.lock(id).map(taken -> new Waiting(taken.id(), taken.receivedAt(), read(taken)));
    }

    private static @Nullable Sent read(IntakeRepository.Taken taken) {
        try {
            return taken.row().read();
        } catch (ProblemException e) {
            LOG.warnf(
                    "intake not fit to be taken: id=%d kind=%s field=%s",
                    taken.id(), taken.row().kind(), e.field());
            return null;
        }
    }

    public void markDealt(long id, Instant now) {
        rows.markDealt(id, now);
    }

    /** Later, and less often each time; in the end never, and what it was is told at ERROR. */
    public void postpone(long id, Instant now, RuntimeException failure) {
        int tries = rows.postpone(id, now, LONGEST_PAUSE);
        if (tries >= MOST_TRIES) {
            LOG.errorf(failure, "intake given up: id=%d tries=%d", id, tries);
            rows.markDealt(id, now);
        }
    }

    public void forgetOld(Instant now) {
        rows.forgetDealtBefore(now.minus(KEPT));
    }
}
