package io.loggia.follow.tie;

import io.loggia.follow.block.BlockRepository;
import io.loggia.follow.profile.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what decides over wishes, for all of them at once. */
@ApplicationScoped
class GroundsReader {

    private final ProfileRepository profiles;
    private final BlockRepository blocks;
    private final TieRepository ties;

    GroundsReader(ProfileRepository profiles, BlockRepository blocks, TieRepository ties) {
        this.profiles = profiles;
        this.blocks = blocks;
        this.ties = ties;
    }

    Grounds.Followers lockFollowers(List<TieWish> wishes) {
        return new Grounds.Followers(profiles.lockFollowers(followerIds(wishes)));
    }

    Set<UUID> lockFollowers(Collection<TieId> ties) {
        return profiles.lockFollowers(
                ties.stream().map(TieId::followerId).collect(Collectors.toSet()));
    }

    Grounds read(List<TieWish> wishes, Grounds.Followers followers, long mostFollows) {
        Set<UUID> followeeIds =
                wishes.stream().map(TieWish::followeeId).collect(Collectors.toSet());
        Set<UUID> everybody =
                wishes.stream()
                        .flatMap(wish -> Stream.of(wish.followerId(), wish.followeeId()))
                        .collect(Collectors.toSet());
        return new Grounds(
                followers,
                profiles.listFollowable(followeeIds),
                blocks.listAmong(everybody),
                ties.countFollows(followerIds(wishes)),
                mostFollows);
    }

    private static Set<UUID> followerIds(List<TieWish> wishes) {
        return wishes.stream().map(TieWish::followerId).collect(Collectors.toSet());
    }
}
