package io.loggia.outward.reply;

/** Why a reply waits. */
public enum HoldReason {
    FIRST_REPLY(true),
    LINK(true),
    SCORE(false),
    REPORTED(false);

    private final boolean ends;

    HoldReason(boolean ends) {
        this.ends = ends;
    }

    /** Whether the reply is shown after a day without a decision. */
    boolean endsByItself() {
        return ends;
    }
}
