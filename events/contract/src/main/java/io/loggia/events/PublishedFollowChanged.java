package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a follower follows a followee after a change. The version counts these changes alone, so
 * that no gap in it tells of what only the follower knows.
 */
public record PublishedFollowChanged(
        UUID followerId,
        UUID followeeId,
        PublishedRelation relation,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements PublishedFollowEvent {

    public PublishedFollowChanged {
        requireNonNull(followerId, "followerId");
        requireNonNull(followeeId, "followeeId");
        requireNonNull(relation, "relation");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PUBLISHED_FOLLOW_CHANGED;
    }

    @Override
    public String key() {
        return followerId + ":" + followeeId;
    }
}
