package io.loggia.feed.notification;

import java.util.Set;
import java.util.UUID;

/**
 * These receivers have something new, or something less, or have read on. Fired within the
 * transaction that writes it: whoever tells others observes it after the commit. It may be lost.
 */
public record NotificationsChanged(Set<UUID> receiverIds) {

    public NotificationsChanged {
        receiverIds = Set.copyOf(receiverIds);
    }
}
