package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/** A post is not for the world any more, up to and with this version: deleted or narrowed. */
public record OutwardPostTakenBack(
        UUID postId,
        UUID authorId,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant takenBackAt)
        implements OutwardPostEvent {

    public OutwardPostTakenBack {
        requireNonNull(postId, "postId");
        requireNonNull(authorId, "authorId");
        requireNonNull(takenBackAt, "takenBackAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.OUTWARD_POST_TAKEN_BACK;
    }
}
