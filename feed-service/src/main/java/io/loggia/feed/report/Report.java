package io.loggia.feed.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person said of what they reported. */
public record Report(
        UUID id,
        UUID concernId,
        UUID reporterId,
        Category category,
        @Nullable String rule,
        @Nullable String text,
        Instant at) {}
