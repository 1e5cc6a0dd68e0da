package io.loggia.feed.draft;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept; its version rises with each change, and is never used again. */
@Schema(name = "DraftView")
record DraftView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,
        @Nullable UUID parentId,
        @Nullable UUID quoteOfId,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true) long version) {}
