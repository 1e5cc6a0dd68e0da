package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/** Where an outsider's reply to a post stands after a change. */
public record GuestReplyChanged(
        UUID replyId,
        UUID postId,
        UUID postAuthorId,
        GuestReplyState state,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements ConversationEvent {

    public GuestReplyChanged {
        requireNonNull(replyId, "replyId");
        requireNonNull(postId, "postId");
        requireNonNull(postAuthorId, "postAuthorId");
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.GUEST_REPLY_CHANGED;
    }

    @Override
    public String key() {
        return replyId.toString();
    }
}
