package io.loggia.events.delivery;

/** What a replay did when it was looked at. */
enum ReplayStep {
    /** Nobody wants one, or another replica is at it. */
    IDLE,

    /** Waits, since the outbox is full: changes must not wait behind it for long. */
    WAITING,

    /** Went on. */
    MOVED
}
