package io.loggia.feed.notification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to where all is read. */
@Schema(name = "NotificationMarkerRequest")
record MarkerRequest(
        @Nullable @Schema(description = "Nothing, if it is missing, but what was read by itself")
                UUID readUpTo) {}
