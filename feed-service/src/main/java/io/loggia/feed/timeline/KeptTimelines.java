package io.loggia.feed.timeline;

import io.loggia.feed.timeline.Skeleton.Origin;
import io.loggia.feed.timeline.StoredPage.State;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept part of home timelines: from Redis, built if cold, or not to be had just now. */
@Startup // its counts are there, at zero, before anybody reads
@ApplicationScoped
class KeptTimelines {

    private final TimelineStore timelines;
    private final TimelineRebuild rebuild;
    private final OwnPosts ownPosts;
    private final TimelineConfig config;
    private final Counter busy;
    private final Counter away;

    KeptTimelines(
            TimelineStore timelines,
            TimelineRebuild rebuild,
            OwnPosts ownPosts,
            TimelineConfig config,
            MeterRegistry metrics) {
        this.timelines = timelines;
        this.rebuild = rebuild;
        this.ownPosts = ownPosts;
        this.config = config;
        this.busy = degraded(metrics, "busy");
        this.away = degraded(metrics, "redis");
    }

    /** Empty if Redis is away or all places for builds are taken: PostgreSQL has to answer. */
    Optional<KeptPage> page(UUID readerId, @Nullable UUID before, int limit) {
        try {
            ownPosts.catchUp(readerId);
            StoredPage stored = timelines.page(readerId, before, limit);
            Optional<KeptPage> page =
                    stored.state() == State.BUILT
                            ? Optional.of(KeptPage.read(stored, Origin.REDIS))
                            : build(readerId, stored.state(), before, limit);
            if (page.isEmpty()) {
                busy.increment();
            }
            return page;
        } catch (RedisAwayException e) {
            away.increment();
            return Optional.empty();
        }
    }

    private Optional<KeptPage> build(UUID readerId, State state, @Nullable UUID before, int limit) {
        Optional<List<UUID>> built = rebuild.build(readerId, state);
        if (built.isPresent()) {
            return built.map(ids -> KeptPage.cut(ids, before, limit, config.size()));
        }
        StoredPage stored = timelines.page(readerId, before, limit);
        return stored.state() == State.BUILT
                ? Optional.of(KeptPage.read(stored, Origin.BUILT))
                : Optional.empty();
    }

    private static Counter degraded(MeterRegistry metrics, String reason) {
        return Counter.builder("degraded.responses")
                .description("Home pages that PostgreSQL had to answer")
                .tag("reason", reason)
                .register(metrics);
    }
}
