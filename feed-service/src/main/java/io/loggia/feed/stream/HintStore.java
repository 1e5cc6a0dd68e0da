package io.loggia.feed.stream;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The channels on which the pods tell each other what has happened. Nobody relies on them: without
 * Redis there are no hints, and clients ask by themselves.
 */
@ApplicationScoped
class HintStore {

    private static final Logger LOG = Logger.getLogger(HintStore.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final char SEPARATOR = ':';

    private final ReactiveRedisDataSource redis;
    private final Vertx vertx;
    private final String arrivals;
    private final String knocks;
    private final String subjects;

    HintStore(
            ReactiveRedisDataSource redis,
            Vertx vertx,
            @ConfigProperty(name = "loggia.redis.key-prefix") Optional<String> prefix) {
        this.redis = redis;
        this.vertx = vertx;
        this.arrivals = prefix.orElse("") + "arrivals";
        this.knocks = prefix.orElse("") + "knocks";
        this.subjects = prefix.orElse("") + "subjects";
    }

    /** Tells every pod of posts, this one too; whether it arrives is not known. */
    void publish(Collection<UUID> postIds) {
        publish(arrivals, join(postIds));
    }

    /** Tells every pod that something of a kind has changed for these readers. */
    void publish(HintKind kind, Collection<UUID> readerIds) {
        publish(knocks, kind.name() + SEPARATOR + join(readerIds));
    }

    /** Tells every pod that these have changed, whomever it concerns. */
    void publishAbout(HintKind kind, Collection<UUID> ids) {
        publish(subjects, kind.name() + SEPARATOR + join(ids));
    }

    private void publish(String channel, String message) {
        redis.pubsub(String.class)
                .publish(channel, message)
                .subscribe()
                .with(_ -> {}, failure -> LOG.debug("Hint lost", failure));
    }

    /** Listens from now on, and again whenever Redis comes back. */
    void subscribe(
            Consumer<List<UUID>> posts,
            BiConsumer<HintKind, List<UUID>> readers,
            BiConsumer<HintKind, List<UUID>> changed) {
        listen(arrivals, message -> posts.accept(split(message)));
        listen(knocks, message -> accept(message, readers));
        listen(subjects, message -> accept(message, changed));
    }

    private static void accept(String message, BiConsumer<HintKind, List<UUID>> listener) {
        int end = message.indexOf(SEPARATOR);
        listener.accept(
                HintKind.valueOf(message.substring(0, end)), split(message.substring(end + 1)));
    }

    private void listen(String channel, Consumer<String> listener) {
        redis.pubsub(String.class)
                .subscribe(
                        channel,
                        listener,
                        () -> later(channel, listener),
                        failure -> LOG.debug("Hints broken off", failure))
                .subscribe()
                .with(_ -> {}, _ -> later(channel, listener));
    }

    private void later(String channel, Consumer<String> listener) {
        vertx.setTimer(PAUSE.toMillis(), _ -> listen(channel, listener));
    }

    private static String join(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static List<UUID> split(String ids) {
        return Arrays.stream(ids.split(",")).map(UUID::fromString).toList();
    }
}
