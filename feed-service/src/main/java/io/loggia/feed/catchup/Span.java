package io.loggia.feed.catchup;

/** How far back one looks; never more than a week. */
enum Span {
    /** Since one last read one's home, or a week where that is not known. */
    UNREAD,
    DAY,
    WEEK
}
