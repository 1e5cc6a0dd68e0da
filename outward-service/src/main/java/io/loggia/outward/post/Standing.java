package io.loggia.outward.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is public: which revision, since when a post stands there, when it was corrected last. */
record Standing(long version, Instant since, @Nullable Instant correctedAt) {

    static Standing first(long version, Instant now) {
        return new Standing(version, now, null);
    }

    /** As it counts beside versions that begin anew: older than all of them. */
    Standing aged() {
        return new Standing(0, since, correctedAt);
    }

    Standing corrected(long newer, Instant now) {
        return new Standing(newer, since, now);
    }
}
