package io.loggia.feed.post;

/** How often a post was answered and passed on, and what the reader did with it. */
record Tally(long replies, long reposts, boolean ownRepost, boolean bookmarked) {

    static final Tally NONE = new Tally(0, 0, false, false);

    /** Without what others did. */
    Tally ofReaderAlone() {
        return new Tally(0, 0, ownRepost, bookmarked);
    }
}
