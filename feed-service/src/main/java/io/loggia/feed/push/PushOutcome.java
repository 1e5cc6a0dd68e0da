package io.loggia.feed.push;

import io.loggia.feed.carrier.Answer;

/** What a push service has made of a push (RFC 8030, section 5). */
enum PushOutcome {
    TAKEN,
    /** The browser has ended it, or another one has come in its place. */
    GONE,
    FAILED;

    private static final int NOT_FOUND = 404;

    static PushOutcome of(Answer answer) {
        if (answer.isTaken()) {
            return TAKEN;
        }
        Integer status = answer.status();
        return answer.isGone() || (status != null && status == NOT_FOUND) ? GONE : FAILED;
    }
}
