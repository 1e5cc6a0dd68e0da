package io.loggia.feed.notification;

import io.loggia.feed.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of what somebody was told, newest first; without a cursor it ends there. */
@Schema(name = "Notifications")
record NotificationListView(
        @Schema(required = true) List<NotificationView> items, @Nullable String nextCursor)
        implements Paged {}
