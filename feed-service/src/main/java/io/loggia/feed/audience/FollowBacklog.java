package io.loggia.feed.audience;

import io.loggia.events.delivery.ConsumerProgress;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the ties of groups are as good as new, whichever replica applies them: asked of the
 * broker again and again. A broker that does not answer is one that may know more.
 */
@ApplicationScoped
class FollowBacklog {

    private final CatchUp catchUp = new CatchUp();
    private final ConsumerProgress progress;
    private final AudienceConfig config;
    private final Clock clock;

    FollowBacklog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.follows.topic") String topic,
            @ConfigProperty(name = "mp.messaging.incoming.follows.group.id") String group,
            AudienceConfig config,
            Clock clock) {
        progress = new ConsumerProgress(broker, topic, group);
        this.config = config;
        this.clock = clock;
    }

    /** False, too, when nobody can tell. */
    boolean isShort() {
        return catchUp.isKnown(clock.instant(), config.groupsKnownFor());
    }

    @Scheduled(every = "${feed.audience.look:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        progress.ask().ifPresent(told -> catchUp.saw(now, told));
    }

    @PreDestroy
    void close() {
        progress.close();
    }
}
