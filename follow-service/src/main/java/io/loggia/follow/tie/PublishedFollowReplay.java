package io.loggia.follow.tie;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Every follow that everybody inside may see, ended ones too, for other systems. */
@ApplicationScoped
class PublishedFollowReplay implements ReplaySource {

    private final TieWalk walk;
    private final TieEvents events;

    PublishedFollowReplay(TieWalk walk, TieEvents events) {
        this.walk = walk;
        this.events = events;
    }

    @Override
    public String topic() {
        return "published-follows";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return walk.next(after, limit, events::publishedOf);
    }
}
