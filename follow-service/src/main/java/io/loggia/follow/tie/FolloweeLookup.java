package io.loggia.follow.tie;

import io.loggia.events.ProfileKind;
import io.loggia.follow.FollowProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Gives a profile that somebody names a moment to become known. What is unknown and what is not
 * allowed take the same time and get the same answer. To be asked outside of transactions: it
 * waits.
 */
@ApplicationScoped
public class FolloweeLookup {

    private final TieService ties;
    private final FollowListService lists;
    private final Patience patience;

    FolloweeLookup(TieService ties, FollowListService lists, Patience patience) {
        this.ties = ties;
        this.lists = lists;
        this.patience = patience;
    }

    /** Returns when the one may follow the other; not found after the configured time. */
    void requireFollowable(UUID followerId, ProfileKind kind, UUID followeeId) {
        require(() -> ties.mayFollow(followerId, kind, followeeId));
    }

    /** Returns when everybody may read the profile's lists; not found after the configured time. */
    public void requireListed(UUID profileId) {
        require(() -> lists.isListed(profileId));
    }

    private void require(BooleanSupplier condition) {
        if (!patience.until(condition)) {
            throw FollowProblem.NOT_FOUND.exception();
        }
    }
}
