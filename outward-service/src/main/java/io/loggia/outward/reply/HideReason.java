package io.loggia.outward.reply;

/** Why a reply may be hidden; criticism is no reason. */
public enum HideReason {
    ABUSE,
    PERSONAL_DATA,
    SPAM,
    ILLEGAL,
    OFF_TOPIC
}
