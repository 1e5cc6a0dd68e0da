package io.loggia.feed.post;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every post as it stands, tombstones too, for topic {@code posts}. */
@ApplicationScoped
class PostReplay implements ReplaySource {

    private final PostWalk walk;

    PostReplay(PostWalk walk) {
        this.walk = walk;
    }

    @Override
    public String topic() {
        return "posts";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return walk.next(after, limit, (post, row) -> Stream.of(PostEvents.stateOf(post, row)));
    }
}
