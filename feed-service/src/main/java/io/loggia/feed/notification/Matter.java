package io.loggia.feed.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What people choose channels for: kinds that belong together. */
public enum Matter {
    @JsonProperty("mentions")
    MENTIONS,

    @JsonProperty("replies")
    REPLIES,

    @JsonProperty("reactions")
    REACTIONS,

    @JsonProperty("reposts")
    REPOSTS,

    @JsonProperty("follows")
    FOLLOWS,

    @JsonProperty("bells")
    BELLS,

    @JsonProperty("groups")
    GROUPS,

    @JsonProperty("questions")
    QUESTIONS,

    @JsonProperty("guest-replies")
    GUEST_REPLIES;

    /** The word for it in the API and in the client's messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
