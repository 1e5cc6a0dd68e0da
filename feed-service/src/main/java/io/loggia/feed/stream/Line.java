package io.loggia.feed.stream;

/** The connection under a stream. */
interface Line {

    void cut();

    /** Whether nobody is at the other end any more. */
    boolean isCut();
}
