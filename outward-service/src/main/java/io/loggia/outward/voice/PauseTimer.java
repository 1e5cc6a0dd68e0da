package io.loggia.outward.voice;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells feed-service of pauses that have ended by themselves. */
@ApplicationScoped
class PauseTimer implements DueWork {

    private final PauseService pauses;

    PauseTimer(PauseService pauses) {
        this.pauses = pauses;
    }

    @Override
    public Due kind() {
        return Due.PAUSES;
    }

    @Override
    public void doDue() {
        boolean more = true;
        while (more) {
            more = pauses.endOverdue();
        }
    }
}
