package io.loggia.feed.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a hint is about. */
enum HintKind {
    /** Posts in the reader's home timeline. */
    @JsonProperty("home")
    HOME,

    /** Who follows the reader. */
    @JsonProperty("followers")
    FOLLOWERS,

    /** How far the reader has read, on whatever device. */
    @JsonProperty("markers")
    MARKERS,

    /** What the reader was told, and what of it is read. */
    @JsonProperty("notifications")
    NOTIFICATIONS,

    /** Questions from outside. */
    @JsonProperty("questions")
    QUESTIONS,

    /** Replies from outside to a post that the reader may see. */
    @JsonProperty("guest-replies")
    GUEST_REPLIES;

    /** The name of the event on the stream. */
    String eventName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
