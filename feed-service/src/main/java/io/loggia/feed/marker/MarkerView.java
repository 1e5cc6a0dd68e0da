package io.loggia.feed.marker;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a timeline has been read, and since when that is known. */
record MarkerView(
        @Schema(required = true) UUID lastReadId, @Schema(required = true) Instant changedAt) {}
