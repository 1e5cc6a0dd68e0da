package io.loggia.outward.post;

import io.loggia.events.delivery.ConsumerProgress;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether everything that stands on {@code outward-posts} has been applied, by any replica: asked
 * of the broker at the moment itself. A broker that does not answer is one that may know more.
 */
@ApplicationScoped
class OfferedBacklog {

    private final ConsumerProgress progress;

    OfferedBacklog(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mp.messaging.incoming.outward-posts.topic") String topic,
            @ConfigProperty(name = "mp.messaging.incoming.outward-posts.group.id") String group) {
        progress = new ConsumerProgress(broker, topic, group);
    }

    /** False, too, when nobody can tell. */
    boolean isEmpty() {
        return progress.ask().filter(ConsumerProgress.Progress::isAtItsEnds).isPresent();
    }

    @PreDestroy
    void close() {
        progress.close();
    }
}
