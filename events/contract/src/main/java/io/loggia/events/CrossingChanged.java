package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands outside after a change. {@code postVersion} is the revision that is told of;
 * {@code address} is the whole URL of its page, and {@code liveSince} since when some revision is
 * public there: both stay while a correction waits. {@code publishAt} ends the undo window of
 * LEAVING; {@code rule} is what holds or removed it, {@code reason} a steward's words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrossingChanged(
        UUID postId,
        UUID authorId,
        CrossingState state,
        long postVersion,
        @Nullable String address,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant liveSince,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant publishAt,
        @Nullable String rule,
        @Nullable String reason,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements CrossingEvent {

    public CrossingChanged {
        requireNonNull(postId, "postId");
        requireNonNull(authorId, "authorId");
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(postVersion);
        Wire.requireVersion(version);
        if ((state == CrossingState.LEAVING) != (publishAt != null)) {
            throw new IllegalArgumentException("only what is leaving is published at a time");
        }
        if (liveSince != null && address == null) {
            throw new IllegalArgumentException("what is public has an address");
        }
    }

    @Override
    public EventType type() {
        return EventType.CROSSING_CHANGED;
    }

    @Override
    public String key() {
        return postId.toString();
    }
}
