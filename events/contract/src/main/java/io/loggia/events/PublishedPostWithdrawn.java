package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * A post that everybody inside could see until now is gone, or for fewer: nothing of it is told,
 * and who keeps a copy removes it.
 */
public record PublishedPostWithdrawn(
        UUID postId,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant withdrawnAt)
        implements PublishedPostEvent {

    public PublishedPostWithdrawn {
        requireNonNull(postId, "postId");
        requireNonNull(withdrawnAt, "withdrawnAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PUBLISHED_POST_WITHDRAWN;
    }

    @Override
    public String key() {
        return postId.toString();
    }
}
