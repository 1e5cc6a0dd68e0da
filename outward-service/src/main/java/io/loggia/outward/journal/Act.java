package io.loggia.outward.journal;

/** What a steward can do. */
public enum Act {
    VOICE_PAUSED,
    VOICE_RESUMED,
    POST_REMOVED,
    QUESTION_DECLINED,
    REPLY_SHOWN,
    REPLY_HIDDEN,
    GUEST_BLOCKED,
    NUDGE_RULE_WRITTEN,
    NUDGE_RULE_REMOVED,
    GUIDELINES_PUBLISHED
}
