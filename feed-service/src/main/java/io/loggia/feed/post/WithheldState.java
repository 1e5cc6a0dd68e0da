package io.loggia.feed.post;

/** What stewards did with a post that nobody is shown. */
public enum WithheldState {
    HIDDEN,
    REMOVED
}
