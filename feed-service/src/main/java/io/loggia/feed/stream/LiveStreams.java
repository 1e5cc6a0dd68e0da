package io.loggia.feed.stream;

import io.loggia.feed.FeedProblem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The streams that are open at this pod, their limits and their signs of life. */
@ApplicationScoped
class LiveStreams {

    private final ConcurrentMap<UUID, List<LiveStream>> byReader = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final StreamConfig config;

    LiveStreams(StreamConfig config, MeterRegistry metrics) {
        this.config = config;
        metrics.gauge("sse.connections", open);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(config.heartbeat().toMillis(), _ -> all().forEach(LiveStream::beat));
    }

    void stop(@Observes ShutdownEvent event) {
        all().forEach(LiveStream::end);
    }

    /** A new stream, which counts until its connection ends; refused beyond the limits. */
    LiveStream open(UUID readerId, Line line) {
        of(readerId).forEach(LiveStream::endIfCut);
        LiveStream stream = new LiveStream(readerId, config.mostWaiting(), line, this::close);
        byReader.compute(readerId, (_, streams) -> with(stream, streams));
        open.incrementAndGet();
        return stream;
    }

    /** Those who have a stream open. */
    Set<UUID> readers() {
        return Set.copyOf(byReader.keySet());
    }

    List<LiveStream> of(UUID readerId) {
        return byReader.getOrDefault(readerId, List.of());
    }

    private List<LiveStream> with(LiveStream stream, @Nullable List<LiveStream> others) {
        List<LiveStream> streams = others == null ? new CopyOnWriteArrayList<>() : others;
        if (streams.size() >= config.perPerson() || open.get() >= config.perPod()) {
            throw FeedProblem.TOO_MANY_STREAMS.exception();
        }
        streams.add(stream);
        return streams;
    }

    private void close(LiveStream stream) {
        byReader.computeIfPresent(
                stream.readerId(),
                (_, streams) -> {
                    if (streams.remove(stream)) {
                        open.decrementAndGet();
                    }
                    return streams.isEmpty() ? null : streams;
                });
    }

    private Stream<LiveStream> all() {
        return byReader.values().stream().flatMap(List::stream);
    }
}
