package io.loggia.feed.notification;

import java.time.Instant;
import java.util.UUID;

/** The newest of what stands together in the list: of one kind, about one thing, of one day. */
record Head(
        UUID id, NotificationKind kind, UUID subjectId, UUID causeId, Instant at, boolean unread) {

    /** The post that is shown and opened: what was written, or what something was done with. */
    UUID postId() {
        return kind == NotificationKind.REPLY || kind == NotificationKind.QUOTE
                ? causeId
                : subjectId;
    }
}
