package io.loggia.outward.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post that was public once: whose, until when, and the rule by which a steward removed it.
 * Nobody's, if its author was erased.
 */
record GonePost(
        @Nullable String handle,
        @Nullable String name,
        Instant endedAt,
        @Nullable String removedByRule,
        boolean alum) {}
