package io.loggia.outward.face;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person has been erased, for good. Fired once, after {@link Departed}, within the transaction
 * that takes their names away: the handles that they had, without those that are somebody else's
 * now, and what they were called. What an observer writes commits with it.
 */
public record Erased(
        UUID profileId, long version, List<String> handles, @Nullable String displayName) {

    public Erased {
        handles = List.copyOf(handles);
    }
}
