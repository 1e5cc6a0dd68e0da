package io.loggia.feed.post;

import io.loggia.events.OutwardPostEvent;
import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every post that is for the world, in its outward form, and the end of each that was, for topic
 * {@code outward-posts}. Of a post that was for the world and is not any more we know by the
 * crossing that it had. A post from which only a name went was never offered anew, and is not now.
 */
@ApplicationScoped
class OutwardPostReplay implements ReplaySource {

    private final PostWalk walk;
    private final OutwardOffers offers;
    private final CrossedRepository crossed;
    private final Clock clock;

    OutwardPostReplay(PostWalk walk, OutwardOffers offers, CrossedRepository crossed, Clock clock) {
        this.walk = walk;
        this.offers = offers;
        this.crossed = crossed;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "outward-posts";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return walk.next(after, limit, this::toldOf);
    }

    private Stream<OutwardPostEvent> toldOf(Post post, PostRow row) {
        if (post.isForTheWorld() && !post.isDeleted()) {
            return crossed.saysTheSame(post.id())
                    ? Stream.empty()
                    : Stream.of(offers.of(post, PostText.of(post, row)));
        }
        return post.isForTheWorld() || crossed.has(post.id())
                ? Stream.of(PostEvents.backFromOutside(post, clock.instant()))
                : Stream.empty();
    }
}
