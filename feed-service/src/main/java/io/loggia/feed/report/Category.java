package io.loggia.feed.report;

/** What is wrong, in the words of whoever reports. */
public enum Category {
    HARASSMENT,
    PERSONAL,
    SPAM,
    ILLEGAL,
    OTHER
}
