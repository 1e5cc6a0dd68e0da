package io.loggia.outward.reply;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the waiting of replies on which nobody has decided. */
@ApplicationScoped
class ReplyTimer implements DueWork {

    /** What is left after so many waits for the next round, and others get their turn. */
    private static final int MOST = 1_000;

    private final DueReplyService due;

    ReplyTimer(DueReplyService due) {
        this.due = due;
    }

    @Override
    public Due kind() {
        return Due.REPLIES;
    }

    @Override
    public void doDue() {
        int shown = 0;
        while (shown < MOST && due.showNext()) {
            shown++;
        }
    }
}
