package io.loggia.feed.timeline;

import io.vertx.redis.client.Redis;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store itself; a handler that plays in a {@link Script} pauses where it turns to Redis. */
@Alternative
@Priority(1)
@Singleton
class SteppedTimelineStore extends TimelineStore {

    SteppedTimelineStore(
            Redis redis,
            TimelineConfig config,
            @ConfigProperty(name = "loggia.redis.key-prefix") Optional<String> prefix) {
        super(redis, config, prefix);
    }

    @Override
    void addAll(List<Placement> placements) {
        Script.pause();
        super.addAll(placements);
    }

    @Override
    void forget(Collection<UUID> readerIds) {
        Script.pause();
        super.forget(readerIds);
    }

    @Override
    boolean begin(UUID readerId, UUID token) {
        boolean begun = super.begin(readerId, token);
        Script.pause();
        return begun;
    }

    @Override
    boolean publish(UUID readerId, UUID token, List<UUID> newestFirst) {
        Script.pause();
        return super.publish(readerId, token, newestFirst);
    }
}
