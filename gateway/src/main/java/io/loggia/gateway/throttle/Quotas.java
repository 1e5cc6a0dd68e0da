package io.loggia.gateway.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Counts the calls of this replica. A quota begins with somebody's first call and is whole again
 * when its window is over, so that what is told as left and the time until then are exact. Who has
 * not called for a window is forgotten, and has a whole quota by then.
 */
@ApplicationScoped
class Quotas {

    private static final long AT_MOST = 400_000;

    private record Holder(UUID profileId, Policy policy) {}

    private final ThrottleConfig config;
    private final TimeMeter time;
    private final Cache<Holder, Bucket> buckets;

    Quotas(ThrottleConfig config, Clock clock) {
        this.config = config;
        time = new ClockTime(clock);
        buckets =
                Caffeine.newBuilder()
                        .ticker(time::currentTimeNanos)
                        .expireAfterAccess(config.window())
                        .maximumSize(AT_MOST)
                        .build();
    }

    Standing take(UUID profileId, Policy policy, boolean program) {
        int quota = config.quota(policy, program);
        Bucket bucket = buckets.get(new Holder(profileId, policy), unknown -> bucket(quota));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Standing(
                policy,
                quota,
                config.window(),
                probe.getRemainingTokens(),
                wholeSeconds(probe.getNanosToWaitForReset()),
                probe.isConsumed());
    }

    private Bucket bucket(int quota) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(quota).refillIntervally(quota, config.window()))
                .build();
    }

    /** Rounded up: who waits as long as told finds the quota whole. */
    private static long wholeSeconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
