package io.loggia.feed.filter;

/** What becomes of a post with such words: it stands behind a line, or does not stand there. */
public enum Manner {
    FOLD,
    DROP
}
