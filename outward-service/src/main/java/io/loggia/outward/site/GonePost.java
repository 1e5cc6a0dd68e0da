package io.loggia.outward.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post that was public once: whose, until when, and the rule by which a steward removed it. */
record GonePost(
        String handle,
        String name,
        Instant endedAt,
        @Nullable String removedByRule,
        boolean alum) {}
