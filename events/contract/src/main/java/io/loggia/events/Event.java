package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something that happened to one aggregate, told as the aggregate's whole state afterwards.
 * Delivered at least once and in order for each key; {@link #version} only rises within a key.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Event
        permits ProfileEvent,
                PublicProfileEvent,
                FollowEvent,
                MembershipEvent,
                BlockEvent,
                PostEvent,
                TopicEvent,
                OutwardPostEvent,
                CrossingEvent,
                VoiceEvent,
                ConversationEvent,
                PublishedPostEvent,
                PublishedFollowEvent,
                PublishedProfileEvent,
                ErasureEvent {

    /** The row of the catalogue that this event belongs to. */
    @JsonIgnore
    EventType type();

    /** The aggregate's name within its topic, which is also the record's key in Kafka. */
    @JsonIgnore
    String key();

    /** The aggregate's version after the change, 1 or more. */
    long version();
}
