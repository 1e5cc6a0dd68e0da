package io.loggia.feed.push;

import io.loggia.feed.notification.NotificationKind;
import java.util.UUID;

/** Something new for somebody who has a browser to be told in. */
record DueNotice(UUID receiverId, UUID id, NotificationKind kind) {}
