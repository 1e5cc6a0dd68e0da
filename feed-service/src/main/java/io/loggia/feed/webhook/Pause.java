package io.loggia.feed.webhook;

/** Why a webhook sends nothing for now. */
enum Pause {
    /** Whoever looks after it said so. */
    CARETAKER,
    /** The receiver answered 410: it does not want to be asked again. */
    GONE,
    /** One event was tried for as long as events are. */
    GAVE_UP
}
