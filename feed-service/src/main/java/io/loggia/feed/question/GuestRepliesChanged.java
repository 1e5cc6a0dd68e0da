package io.loggia.feed.question;

import java.util.Set;
import java.util.UUID;

/**
 * Something has changed with the replies from outside to these posts. Fired after the commit; it
 * may be lost, and may come again.
 */
public record GuestRepliesChanged(Set<UUID> postIds) {

    public GuestRepliesChanged {
        postIds = Set.copyOf(postIds);
    }
}
