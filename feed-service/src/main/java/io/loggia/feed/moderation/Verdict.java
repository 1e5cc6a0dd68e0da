package io.loggia.feed.moderation;

import io.loggia.feed.journal.Act;
import io.loggia.feed.report.ConcernState;

/** What a steward can decide about what was reported. */
enum Verdict {
    KEEP(ConcernState.KEPT, Act.CONCERN_KEPT),
    HIDE(ConcernState.HIDDEN, Act.POST_HIDDEN),
    REMOVE(ConcernState.REMOVED, Act.POST_REMOVED);

    private final ConcernState state;
    private final Act act;

    Verdict(ConcernState state, Act act) {
        this.state = state;
        this.act = act;
    }

    ConcernState state() {
        return state;
    }

    Act act() {
        return act;
    }
}
