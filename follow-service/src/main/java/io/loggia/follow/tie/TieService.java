package io.loggia.follow.tie;

import io.loggia.events.ProfileKind;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.block.BlockRepository;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Changing one's own ties; each method is one transaction. */
@ApplicationScoped
class TieService {

    private final TieWriter writer;
    private final TieRepository ties;
    private final ProfileRepository profiles;
    private final BlockRepository blocks;
    private final GroupTieService groups;
    private final Clock clock;

    TieService(
            TieWriter writer,
            TieRepository ties,
            ProfileRepository profiles,
            BlockRepository blocks,
            GroupTieService groups,
            Clock clock) {
        this.writer = writer;
        this.ties = ties;
        this.profiles = profiles;
        this.blocks = blocks;
        this.groups = groups;
        this.clock = clock;
    }

    @Transactional
    boolean mayFollow(UUID followerId, ProfileKind kind, UUID followeeId) {
        Set<UUID> both = Set.of(followerId, followeeId);
        if (kind == ProfileKind.PERSON && groups.mayJoin(followerId, followeeId)) {
            return true;
        }
        return profiles.listFollowable(both).contains(followeeId)
                && !blocks.listAmong(both).between(followerId, followeeId);
    }

    /** The follower's own profile may not have arrived yet; the passport says that there is one. */
    @Transactional
    void follow(UUID followerId, ProfileKind kind, UUID followeeId) {
        profiles.insertIfMissing(followerId, kind, clock.instant());
        if (kind == ProfileKind.PERSON && groups.isGroup(followeeId)) {
            groups.join(followerId, followeeId);
            return;
        }
        TieWish wish = TieWish.follow(followerId, followeeId);
        switch (writer.fulfil(List.of(wish)).getFirst()) {
            case CHANGED, UNCHANGED -> {}
            case ONESELF -> throw FollowProblem.INVALID_FIELD.at("profileId");
            case UNKNOWN_PROFILE, BLOCKED -> throw FollowProblem.NOT_FOUND.exception();
            case TOO_MANY_FOLLOWS -> throw FollowProblem.TOO_MANY_FOLLOWS.exception();
        }
    }

    /** Whoever does not follow stays so, whatever the id names, and leaves no row behind. */
    @Transactional
    void unfollow(UUID followerId, UUID followeeId) {
        groups.refuseToLeaveProvisioned(followerId, followeeId);
        if (ties.exists(followerId, followeeId)) {
            writer.fulfil(List.of(TieWish.none(followerId, followeeId)));
        }
    }

    /** What is not followed has no bell; it does not matter why. */
    @Transactional
    void ring(UUID followerId, UUID followeeId) {
        if (!writer.ring(new TieId(followerId, followeeId), true)) {
            throw FollowProblem.NOT_FOLLOWED.exception();
        }
    }

    @Transactional
    void silence(UUID followerId, UUID followeeId) {
        writer.ring(new TieId(followerId, followeeId), false);
    }

    /** Ends the ties between two profiles if a block stands between them now. */
    @Transactional
    void endIfBlocked(UUID one, UUID other) {
        if (blocks.listAmong(Set.of(one, other)).between(one, other)) {
            writer.endBetween(one, other);
        }
    }
}
