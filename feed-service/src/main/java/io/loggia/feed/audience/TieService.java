package io.loggia.feed.audience;

import io.loggia.events.FollowChanged;
import io.loggia.events.FollowEvent;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the projection of follows. */
@ApplicationScoped
class TieService {

    private final TieRepository ties;

    TieService(TieRepository ties) {
        this.ties = ties;
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
        for (Delivered<FollowEvent> delivered : batch) {
            switch (delivered.event()) {
                case FollowChanged follow -> {
                    TieChange change = ties.apply(delivered, follow);
                    if (change != TieChange.NONE || !delivered.replay()) {
                        readers.add(follow.followerId());
                    }
                    if (change == TieChange.FOLLOWER && !delivered.replay()) {
                        followees.add(follow.followeeId());
                    }
                }
            }
        }
        return new TieChanges(readers, followees);
    }
}
