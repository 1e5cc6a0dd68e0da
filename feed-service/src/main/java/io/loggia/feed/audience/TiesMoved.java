package io.loggia.feed.audience;

import io.loggia.events.Relation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Ties whose relation has changed, in the order of their changes. Fired within the transaction that
 * applies them: what an observer writes commits with it. A replay is no news.
 */
public record TiesMoved(List<Move> moves) {

    public TiesMoved {
        moves = List.copyOf(moves);
    }

    /** From one relation to another one. */
    public record Move(
            UUID followerId, UUID followeeId, Relation before, Relation now, Instant at) {}
}
