package io.loggia.outward.due;

/** The kinds of work; the triggers that ring for one know it by this name. */
public enum Due {
    /** What outsiders have sent waits to be taken in. */
    ARRIVALS,
    /** Letters wait to be sent. */
    LETTERS,
    /** Posts are to become public, or to be held, reopened or cancelled. */
    CROSSINGS,
    /** Replies on which nobody has decided are to be shown. */
    REPLIES,
    /** Claims of questions end, or soon will. */
    LEASES,
    /** Pauses of voices are over. */
    PAUSES,
    /** People are to be forgotten. */
    ERASURES
}
