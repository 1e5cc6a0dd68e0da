package io.loggia.outward.post;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Cancels, holds, reopens and publishes what it is time for. */
@ApplicationScoped
class CrossingTimer implements DueWork {

    /** What is left after so many waits for the next round, and others get their turn. */
    private static final int MOST = 1_000;

    private final DueService due;
    private final DepartureService departures;
    private final OfferedBacklog backlog;

    CrossingTimer(DueService due, DepartureService departures, OfferedBacklog backlog) {
        this.due = due;
        this.departures = departures;
        this.backlog = backlog;
    }

    @Override
    public Due kind() {
        return Due.CROSSINGS;
    }

    @Override
    public void doDue() {
        whileAny(departures::cancelNext);
        whileAny(due::holdNext);
        whileAny(due::reopenNext);
        // Somebody may have taken it back, and the news be under way: then it waits.
        if (due.isAnyDue() && backlog.isEmpty()) {
            whileAny(due::publishNext);
        }
    }

    @Override
    public @Nullable Instant next() {
        return due.findNext().orElse(null);
    }

    private static void whileAny(BooleanSupplier step) {
        int steps = 0;
        while (steps < MOST && step.getAsBoolean()) {
            steps++;
        }
    }
}
