package io.loggia.feed.timeline;

import io.loggia.feed.timeline.StoredPage.State;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the kept timeline of whoever read last against PostgreSQL, again and again. What is missing
 * at two looks, the same post,, with time between them for all that may still be under way, is
 * counted in timeline_divergence_total, and the timeline is forgotten, so that the next read builds
 * it anew. What is kept too much needs no look: the filter lets nobody see it.
 */
@ApplicationScoped
class Scrubber {

    private static final Logger LOG = Logger.getLogger(Scrubber.class);

    private final AtomicReference<@Nullable UUID> lastReader = new AtomicReference<>();
    private final Sources sources;
    private final SkeletonRepository posts;
    private final TimelineStore timelines;
    private final TimelineConfig config;
    private final Clock clock;
    private final Counter divergence;

    private final AtomicReference<@Nullable Suspicion> suspicion = new AtomicReference<>();

    private record Suspicion(UUID readerId, Set<UUID> missing, Instant lookAgain) {
        Suspicion {
            missing = Set.copyOf(missing);
        }
    }

    Scrubber(
            Sources sources,
            SkeletonRepository posts,
            TimelineStore timelines,
            TimelineConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.sources = sources;
        this.posts = posts;
        this.timelines = timelines;
        this.config = config;
        this.clock = clock;
        this.divergence =
                Counter.builder("timeline.divergence")
                        .description("Kept timelines that lacked a post")
                        .tag("kind", "missing")
                        .register(metrics);
    }

    /** Somebody has read a home timeline. */
    void saw(UUID readerId) {
        lastReader.set(readerId);
    }

    @Scheduled(
            every = "${feed.timeline.scrub-every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        try {
            look(clock.instant());
        } catch (RedisAwayException e) {
            LOG.debugf("timelines not looked at: cause=%s", e.getMessage());
        }
    }

    private void look(Instant now) {
        Suspicion open = suspicion.get();
        if (open == null) {
            UUID reader = lastReader.getAndSet(null);
            Set<UUID> lacking = reader == null ? Set.of() : missing(reader, now);
            if (reader != null && !lacking.isEmpty()) {
                suspicion.set(new Suspicion(reader, lacking, now.plus(config.settled())));
            }
        } else if (!now.isBefore(open.lookAgain())) {
            suspicion.set(null);
            if (!Collections.disjoint(open.missing(), missing(open.readerId(), now))) {
                repair(open.readerId());
            }
        }
    }

    /** Posts that have had their time and are not where they should be. */
    private Set<UUID> missing(UUID readerId, Instant now) {
        StoredPage kept = timelines.page(readerId, null, config.size());
        if (kept.state() != State.BUILT) {
            return Set.of();
        }
        UUID lowest = kept.whole() || kept.ids().isEmpty() ? null : kept.ids().getLast();
        long settled = now.minus(config.settled()).toEpochMilli();
        Set<UUID> ids = Set.copyOf(kept.ids());
        List<UUID> model = posts.newest(sources.of(readerId).pushed(), null, config.size());
        return model.stream()
                .takeWhile(id -> lowest == null || Skeleton.NEWEST_FIRST.compare(id, lowest) <= 0)
                .filter(id -> millisOf(id) < settled)
                .filter(id -> !ids.contains(id))
                .collect(Collectors.toSet());
    }

    private void repair(UUID readerId) {
        divergence.increment();
        timelines.forget(List.of(readerId));
        LOG.error("Kept timeline lacked a post, and is built anew");
    }

    /** A version 7 id begins with the time of its publication. */
    private static long millisOf(UUID id) {
        return id.getMostSignificantBits() >>> Short.SIZE;
    }
}
