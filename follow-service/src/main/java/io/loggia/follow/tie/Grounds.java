package io.loggia.follow.tie;

import io.loggia.follow.block.Blocks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was known when wishes were decided; counts along while they are fulfilled. */
final class Grounds {

    private final Followers followers;
    private final Set<UUID> followable;
    private final Blocks blocks;
    private final Map<UUID, Long> follows;
    private final long mostFollows;

    Grounds(
            Followers followers,
            Set<UUID> followable,
            Blocks blocks,
            Map<UUID, Long> follows,
            long mostFollows) {
        this.followers = followers;
        this.followable = followable;
        this.blocks = blocks;
        this.follows = new HashMap<>(follows);
        this.mostFollows = mostFollows;
    }

    /** Those who can follow; their rows are locked. */
    record Followers(Set<UUID> ids) {}

    /** What becomes of the wish, if it {@code isSo} already or not. */
    TieOutcome decide(TieWish wish, boolean isSo) {
        if (isSo) {
            return TieOutcome.UNCHANGED;
        }
        long count = follows.getOrDefault(wish.followerId(), 0L);
        if (!wish.follows()) {
            follows.put(wish.followerId(), count - 1);
            return TieOutcome.CHANGED;
        }
        if (!followers.ids().contains(wish.followerId())
                || !followable.contains(wish.followeeId())) {
            return TieOutcome.UNKNOWN_PROFILE;
        }
        if (blocks.between(wish.followerId(), wish.followeeId())) {
            return TieOutcome.BLOCKED;
        }
        if (count >= mostFollows) {
            return TieOutcome.TOO_MANY_FOLLOWS;
        }
        follows.put(wish.followerId(), count + 1);
        return TieOutcome.CHANGED;
    }
}
