package io.loggia.feed.stream;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The channel on which the pods tell each other of posts that have arrived. Nobody relies on it:
 * without Redis there are no hints, and clients ask by themselves.
 */
@ApplicationScoped
class HintStore {

    private static final Logger LOG = Logger.getLogger(HintStore.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReactiveRedisDataSource redis;
    private final Vertx vertx;
    private final String channel;

    HintStore(
            ReactiveRedisDataSource redis,
            Vertx vertx,
            @ConfigProperty(name = "loggia.redis.key-prefix") Optional<String> prefix) {
        this.redis = redis;
        this.vertx = vertx;
        this.channel = prefix.orElse("") + "arrivals";
    }

    /** Tells every pod, this one too; whether it arrives is not known. */
    void publish(List<UUID> postIds) {
        String message = postIds.stream().map(UUID::toString).collect(Collectors.joining(","));
        redis.pubsub(String.class)
                .publish(channel, message)
                .subscribe()
                .with(_ -> {}, failure -> LOG.debug("Hint lost", failure));
    }

    /** Listens from now on, and again whenever Redis comes back. */
    void subscribe(Consumer<List<UUID>> listener) {
        redis.pubsub(String.class)
                .subscribe(
                        channel,
                        message -> listener.accept(parse(message)),
                        () -> later(listener),
                        failure -> LOG.debug("Hints broken off", failure))
                .subscribe()
                .with(_ -> {}, _ -> later(listener));
    }

    private void later(Consumer<List<UUID>> listener) {
        vertx.setTimer(PAUSE.toMillis(), _ -> subscribe(listener));
    }

    private static List<UUID> parse(String message) {
        return Arrays.stream(message.split(",")).map(UUID::fromString).toList();
    }
}
