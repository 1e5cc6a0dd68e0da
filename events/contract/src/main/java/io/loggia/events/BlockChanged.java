package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/** Whether one profile blocks another after a change. A block works both ways while it lasts. */
public record BlockChanged(
        UUID blockerId,
        UUID blockedId,
        boolean blocked,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements BlockEvent {

    public BlockChanged {
        requireNonNull(blockerId, "blockerId");
        requireNonNull(blockedId, "blockedId");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.BLOCK_CHANGED;
    }

    @Override
    public String key() {
        return blockerId + ":" + blockedId;
    }
}
