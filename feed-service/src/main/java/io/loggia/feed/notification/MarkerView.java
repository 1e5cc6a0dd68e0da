package io.loggia.feed.notification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to where all is read, and how many are not; with {@code more} there are more than that. */
@Schema(name = "NotificationMarker")
record MarkerView(
        @Nullable UUID readUpTo,
        @Schema(required = true) int unread,
        @Schema(required = true) boolean more) {}
