package io.loggia.feed.activity;

/** How events come in, and so what becomes of those that are refused. */
enum Way {
    /** Whoever asked is told, and may ask again. */
    HTTP,
    /** Nobody listens: they stay parked, for a caretaker to see. */
    TOPIC
}
