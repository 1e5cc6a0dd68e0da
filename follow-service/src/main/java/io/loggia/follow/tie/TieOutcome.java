package io.loggia.follow.tie;

/** What became of a wish. */
public enum TieOutcome {
    /** There is a new version, and an event of it. */
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    /** Nobody follows oneself. */
    ONESELF,
    /** One of the two is not known, has left, or cannot follow or be followed. */
    UNKNOWN_PROFILE,
    /** One of the two has blocked the other. */
    BLOCKED,
    /** The follower follows as many as anybody may. */
    TOO_MANY_FOLLOWS
}
