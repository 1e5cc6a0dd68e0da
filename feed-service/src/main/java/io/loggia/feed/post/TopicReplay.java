package io.loggia.feed.post;

import io.loggia.events.TopicUsed;
import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
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
        return Batch.of(
                topics.holdAfter(after == null ? "" : after, limit),
                Function.identity(),
                TopicUsed::slug);
    }
}
