package io.loggia.outward.nudge;

/** How much a rule weighs, the heaviest first. */
public enum Severity {
    /** Holds the post until its author changes it, or overrides where the rule allows that. */
    STOP,

    /** A question, asked once when publishing. */
    ASK,

    /** A quiet hint. */
    TIP
}
