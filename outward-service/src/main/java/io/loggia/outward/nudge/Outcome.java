package io.loggia.outward.nudge;

/** What became of a hint when its text was published, or not. */
enum Outcome {
    /** Published with the words that it was about. */
    KEPT,

    /** Published without them. */
    EDITED,

    /** Not published at all. */
    CANCELLED
}
