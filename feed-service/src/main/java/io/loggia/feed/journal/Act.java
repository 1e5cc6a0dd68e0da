package io.loggia.feed.journal;

/** What a steward can do about what was reported. */
public enum Act {
    CONCERN_KEPT,
    POST_HIDDEN,
    POST_REMOVED,
    AUTHOR_TALKED_TO,
    APPEAL_UPHELD,
    APPEAL_OVERTURNED
}
