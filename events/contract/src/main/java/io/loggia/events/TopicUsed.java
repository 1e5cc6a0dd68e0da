package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/** A topic stands in a post that all may read, for the first time; the id is the slug's. */
public record TopicUsed(
        UUID topicId,
        String slug,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant firstUsedAt)
        implements TopicEvent {

    public TopicUsed {
        requireNonNull(topicId, "topicId");
        requireNonNull(slug, "slug");
        requireNonNull(firstUsedAt, "firstUsedAt");
        Wire.requireVersion(version);
        if (!TopicSlug.isValid(slug) || !TopicSlug.of(slug).profileId().equals(topicId)) {
            throw new IllegalArgumentException("the id is not the slug's");
        }
    }

    @Override
    public EventType type() {
        return EventType.TOPIC_USED;
    }

    @Override
    public String key() {
        return topicId.toString();
    }
}
