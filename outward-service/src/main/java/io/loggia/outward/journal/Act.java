package io.loggia.outward.journal;

/** What a steward can do. */
public enum Act {
    VOICE_PAUSED,
    VOICE_RESUMED,
    POST_REMOVED,
    REMOVAL_UPHELD,
    REMOVAL_OVERTURNED,
    QUESTION_DECLINED,
    REPLY_SHOWN,
    REPLY_HIDDEN,
    HIDING_UPHELD,
    HIDING_OVERTURNED,
    GUEST_BLOCKED
}
