package io.loggia.feed.intake;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an item. */
enum Outcome {
    @JsonProperty("created")
    CREATED,
    /** It was brought in before; what is sent now is not looked at. */
    @JsonProperty("known")
    KNOWN,
    @JsonProperty("refused")
    REFUSED
}
