package io.loggia.follow.tie;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Every tie as it stands, ended ones too, for topic {@code follows}. */
@ApplicationScoped
class FollowReplay implements ReplaySource {

    private final TieWalk walk;

    FollowReplay(TieWalk walk) {
        this.walk = walk;
    }

    @Override
    public String topic() {
        return "follows";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return walk.next(after, limit, ties -> ties.stream().map(Tie::state).toList());
    }
}
