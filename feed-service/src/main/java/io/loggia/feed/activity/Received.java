package io.loggia.feed.activity;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What arrived in the place of one event. */
sealed interface Received {

    /** The event's id, as far as it has one. */
    @Nullable String eventId();

    /** A CloudEvent; the hash tells it from another of the same id. */
    record Sound(
            String eventId,
            String source,
            String type,
            @Nullable String subject,
            JsonNode data,
            String canonicalData,
            String hash)
            implements Received {}

    /** Something else. */
    record Odd(@Nullable String eventId, Refusal refusal) implements Received {}
}
