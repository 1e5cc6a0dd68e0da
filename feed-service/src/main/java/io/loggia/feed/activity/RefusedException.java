package io.loggia.feed.activity;

import org.jspecify.annotations.Nullable;

/** Nothing can be made of an event as it is. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Reason reason, @Nullable String field) {
        super(reason.name(), null, false, false);
        this.refusal = new Refusal(reason, field);
    }

    Refusal refusal() {
        return refusal;
    }
}
