package io.loggia.feed.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an item was refused; nothing is noted of it, so that it can be sent again. */
enum Refusal {
    @JsonProperty("unknown-author")
    UNKNOWN_AUTHOR,
    /**
     * What it answers, quotes or passes on: the source has brought in no such key, or the author
     * may not see what it is.
     */
    @JsonProperty("unknown-key")
    UNKNOWN_KEY,
    @JsonProperty("thread-full")
    THREAD_FULL,
    /** One who reacts is no person here, or may not see the post. */
    @JsonProperty("unknown-reader")
    UNKNOWN_READER,
    /** None, or not what a post may hold; or a repost that says something. */
    @JsonProperty("invalid-text")
    INVALID_TEXT,
    /** Before 2005, or in the future. */
    @JsonProperty("invalid-time")
    INVALID_TIME
}
