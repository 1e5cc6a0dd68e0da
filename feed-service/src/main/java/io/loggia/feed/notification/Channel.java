package io.loggia.feed.notification;

/** A way by which people are told. */
public enum Channel {
    /** The list in the client, and its count. */
    APP,

    /** At once, on every device that was registered for it. */
    PUSH,

    /** Once a day, by mail. */
    MAIL
}
