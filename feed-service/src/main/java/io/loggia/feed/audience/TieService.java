package io.loggia.feed.audience;

import io.loggia.events.FollowChanged;
import io.loggia.events.FollowEvent;
import io.loggia.events.Relation;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the projection of follows. */
@ApplicationScoped
class TieService {

    private final TieRepository ties;
    private final Event<TiesMoved> moved;

    TieService(TieRepository ties, Event<TiesMoved> moved) {
        this.ties = ties;
        this.moved = moved;
    }

    /**
     * Applies events in their order. To the followers a row that did not change counts too: after a
     * crash between the commit and what follows it, the second delivery changes none. Only a
     * replay, which repeats everything, tells of changed rows alone, and to the followees of none.
     */
    @Transactional
    TieChanges apply(List<Delivered<FollowEvent>> batch) {
        Set<UUID> readers = new HashSet<>();
        Set<UUID> followees = new HashSet<>();
        List<TiesMoved.Move> moves = new ArrayList<>();
        for (Delivered<FollowEvent> delivered : batch) {
            switch (delivered.event()) {
                case FollowChanged follow -> {
                    Optional<Relation> before = ties.apply(delivered, follow);
                    TieChange change =
                            before.map(was -> TieChange.between(was, follow.relation()))
                                    .orElse(TieChange.NONE);
                    if (change != TieChange.NONE || !delivered.replay()) {
                        readers.add(follow.followerId());
                    }
                    if (change == TieChange.FOLLOWER && !delivered.replay()) {
                        followees.add(follow.followeeId());
                    }
                    if (!delivered.replay()) {
                        before.flatMap(was -> move(follow, was)).ifPresent(moves::add);
                    }
                }
            }
        }
        if (!moves.isEmpty()) {
            moved.fire(new TiesMoved(moves));
        }
        return new TieChanges(readers, followees);
    }

    private static Optional<TiesMoved.Move> move(FollowChanged follow, Relation before) {
        return follow.relation() == before
                ? Optional.empty()
                : Optional.of(
                        new TiesMoved.Move(
                                follow.followerId(),
                                follow.followeeId(),
                                before,
                                follow.relation(),
                                follow.changedAt()));
    }
}
