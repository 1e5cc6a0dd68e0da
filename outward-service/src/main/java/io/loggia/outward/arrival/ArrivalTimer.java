package io.loggia.outward.arrival;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes in what outsiders have sent, the oldest first; and once a minute forgets what is old. */
@ApplicationScoped
class ArrivalTimer implements DueWork {

    /** What is left after so many waits for the next round, and others get their turn. */
    private static final int MOST = 1_000;

    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    private final ArrivalService arrivals;
    private final Clock clock;
    private Instant forgetAt = Instant.MIN;

    ArrivalTimer(ArrivalService arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public Due kind() {
        return Due.ARRIVALS;
    }

    @Override
    public void doDue() {
        int dealt = 0;
        while (dealt < MOST && dealWithNext()) {
            dealt++;
        }
        forgetOld();
    }

    private boolean dealWithNext() {
        Optional<Long> next = arrivals.findNext();
        next.ifPresent(this::deal);
        return next.isPresent();
    }

    private void deal(long id) {
        try {
            arrivals.deal(id);
        } catch (RuntimeException e) {
            arrivals.postpone(id, e);
        }
    }

    private void forgetOld() {
        Instant now = clock.instant();
        if (!now.isBefore(forgetAt)) {
            arrivals.forgetOld();
            forgetAt = now.plus(BETWEEN_FORGETTING);
        }
    }
}
