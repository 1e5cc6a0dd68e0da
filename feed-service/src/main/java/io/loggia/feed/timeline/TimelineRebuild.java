package io.loggia.feed.timeline;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Fills a cold home timeline from PostgreSQL: one build of a reader at a time, and few at a time in
 * all, so that an empty Redis does not become too much for PostgreSQL.
 */
@Startup // its counts are there, at zero, before anybody reads
@ApplicationScoped
class TimelineRebuild {

    private static final long LONGEST_WAIT_SECONDS = 2;

    private final ConcurrentMap<UUID, CountDownLatch> underWay = new ConcurrentHashMap<>();
    private final Sources sources;
    private final SkeletonRepository posts;
    private final TimelineStore timelines;
    private final TimelineConfig config;
    private final MeterRegistry metrics;
    private final Semaphore places;

    TimelineRebuild(
            Sources sources,
            SkeletonRepository posts,
            TimelineStore timelines,
            TimelineConfig config,
            MeterRegistry metrics) {
        this.sources = sources;
        this.posts = posts;
        this.timelines = timelines;
        this.config = config;
        this.metrics = metrics;
        this.places = new Semaphore(config.builds());
        builds(StoredPage.State.MISSING);
        builds(StoredPage.State.UNFINISHED);
    }

    /**
     * The newest posts pushed to a reader, which Redis has from now on. Empty if there was no place
     * for another build, or if somebody else has just built the timeline, who is awaited here.
     */
    Optional<List<UUID>> build(UUID readerId, StoredPage.State reason) {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch other = underWay.putIfAbsent(readerId, done);
        if (other != null) {
            await(other);
            return Optional.empty();
        }
        try {
            return buildInPlace(readerId, reason);
        } finally {
            underWay.remove(readerId);
            done.countDown();
        }
    }

    private Optional<List<UUID>> buildInPlace(UUID readerId, StoredPage.State reason) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return fill(readerId, reason);
        } finally {
            places.release();
        }
    }

    private Optional<List<UUID>> fill(UUID readerId, StoredPage.State reason) {
        UUID token = UUID.randomUUID();
        if (!timelines.begin(readerId, token)) {
            return Optional.empty(); // another pod was faster
        }
        builds(reason).increment();
        // What the reader follows is read only now: a tie that changes later deletes the key, and
        // the token with it; a post that commits later lands beside the token.
        List<UUID> newest = posts.newest(sources.of(readerId).pushed(), null, config.size());
        timelines.publish(readerId, token, newest);
        return Optional.of(newest);
    }

    private Counter builds(StoredPage.State reason) {
        return metrics.counter("timeline.build", "reason", reason.name().toLowerCase(Locale.ROOT));
    }

    private static void await(CountDownLatch other) {
        try {
            boolean _ = other.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
