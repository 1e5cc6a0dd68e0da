package io.loggia.feed.crossing;

import io.loggia.events.CrossingState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a post stands outside, as of the last event that arrived. */
record Crossing(
        UUID postId,
        CrossingState state,
        long postVersion,
        @Nullable String address,
        @Nullable Instant liveSince,
        @Nullable Instant publishAt,
        @Nullable String rule,
        @Nullable String reason) {

    /** Whether some version can be read outside, also while a correction of it waits. */
    boolean isPublic() {
        return switch (state) {
            case WITHDRAWN, REMOVED -> false;
            case LEAVING, HELD, CANCELLED, LIVE -> liveSince != null;
        };
    }
}
