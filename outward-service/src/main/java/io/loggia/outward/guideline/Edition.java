package io.loggia.outward.guideline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the guidelines that was published; the first one came with the house. */
@Schema(name = "GuidelineEdition")
record Edition(
        @Schema(required = true) int version,
        @Schema(required = true) Instant publishedAt,
        @Nullable UUID publishedBy,
        @Nullable @Schema(description = "What it was published for") String reason,
        @Schema(required = true) GuidelineText text) {}
