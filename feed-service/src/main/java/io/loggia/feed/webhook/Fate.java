package io.loggia.feed.webhook;

/** How far a delivery is. */
enum Fate {
    /** Not tried yet, or to be tried anew. */
    WAITING,
    /** Tried, and to be tried again. */
    FAILING,
    /** The receiver has taken it. */
    DELIVERED
}
