package io.loggia.feed.audience;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.feed.author.Author;
import io.loggia.feed.author.AuthorConfig;
import io.loggia.feed.author.AuthorRepository;
import io.loggia.feed.author.StewardRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Who belongs to which group, as far as it is known here. */
@ApplicationScoped
public class Groups {

    private final AuthorRepository profiles;
    private final StewardRepository stewards;
    private final TieRepository ties;
    private final AuthorConfig config;

    Groups(
            AuthorRepository profiles,
            StewardRepository stewards,
            TieRepository ties,
            AuthorConfig config) {
        this.profiles = profiles;
        this.stewards = stewards;
        this.ties = ties;
        this.config = config;
    }

    /**
     * As {@link #isMember}; whoever joined a moment ago gets the time for that to arrive, and
     * whoever did not waits as long as for a group that never was. To be asked outside of
     * transactions.
     */
    public boolean becomesMember(UUID readerId, UUID groupId) {
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        while (!isMember(readerId, groupId)) {
            if (System.nanoTime() - giveUpAt >= 0) {
                return false;
            }
            LockSupport.parkNanos(config.pause().toNanos());
        }
        return true;
    }

    /** Whether somebody belongs to what is a group, and there. */
    public boolean isMember(UUID readerId, UUID groupId) {
        return profiles.findById(groupId).filter(Groups::isThere).isPresent()
                && !ties.listFollowersAmong(List.of(readerId), List.of(groupId)).isEmpty();
    }

    /** Whether somebody looks after a group, and belongs to it. */
    public boolean isSteward(UUID personId, UUID groupId) {
        return isMember(personId, groupId) && stewards.isSteward(personId, groupId);
    }

    private static boolean isThere(Author group) {
        return group.kind() == ProfileKind.GROUP && group.state() == ProfileState.ACTIVE;
    }
}
