package io.loggia.feed.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an item was refused; nothing is noted of it, so that it can be sent again. */
enum Refusal {
    @JsonProperty("unknown-author")
    UNKNOWN_AUTHOR,
    @JsonProperty("invalid-text")
    INVALID_TEXT,
    /** Before 2005, or in the future. */
    @JsonProperty("invalid-time")
    INVALID_TIME
}
