package io.loggia.feed.post;

import io.loggia.events.TopicUsed;
import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every topic that ever stood in a post for everybody, for topic {@code topics}. */
@ApplicationScoped
class TopicReplay implements ReplaySource {

    private final TopicRepository topics;

    TopicReplay(TopicRepository topics) {
        this.topics = topics;
    }

    @Override
    public String topic() {
        return "topics";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        List<TopicUsed> some = topics.holdAfter(after == null ? "" : after, limit);
        return some.isEmpty() ? Batch.END : new Batch(some, some.getLast().slug());
    }
}
