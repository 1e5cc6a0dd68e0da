package io.loggia.feed.notification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the marker stands, and where it stood before: put back there, it is as it was. */
@Schema(name = "NotificationMarkerMoved")
record MovedMarkerView(@Nullable UUID readUpTo, @Nullable UUID former) {}
