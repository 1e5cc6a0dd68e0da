package io.loggia.feed.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one receiver is to be told. The subject is what it is about, the cause what was
 * done; the group is the one within which it was said.
 */
record Notice(
        UUID receiverId,
        NotificationKind kind,
        UUID subjectId,
        UUID causeId,
        @Nullable UUID actorId,
        @Nullable UUID groupId) {

    /** Of something that nothing but itself was done with. */
    static Notice of(
            UUID receiverId,
            NotificationKind kind,
            UUID subjectId,
            @Nullable UUID actorId,
            @Nullable UUID groupId) {
        return new Notice(receiverId, kind, subjectId, subjectId, actorId, groupId);
    }
}
