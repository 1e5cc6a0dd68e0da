package io.loggia.feed.post;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Every post that everybody inside may see, and the end of each they could, for other systems. */
@ApplicationScoped
class PublishedPostReplay implements ReplaySource {

    private final PostWalk walk;
    private final PublishedPosts published;

    PublishedPostReplay(PostWalk walk, PublishedPosts published) {
        this.walk = walk;
        this.published = published;
    }

    @Override
    public String topic() {
        return "published-posts";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return walk.next(
                after,
                limit,
                (post, row) -> published.of(post, row.mentionIds(), row.topics()).stream());
    }
}
