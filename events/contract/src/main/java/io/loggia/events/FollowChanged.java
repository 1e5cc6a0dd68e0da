package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a follower stands to a followee after a change; an unfollow is {@link Relation#NONE}. With
 * the bell the follower wants to be told of each post; who does not say has none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowChanged(
        UUID followerId,
        UUID followeeId,
        Relation relation,
        @Nullable Boolean bell,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements FollowEvent {

    public FollowChanged {
        requireNonNull(followerId, "followerId");
        requireNonNull(followeeId, "followeeId");
        requireNonNull(relation, "relation");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.FOLLOW_CHANGED;
    }

    @Override
    public String key() {
        return followerId + ":" + followeeId;
    }
}
