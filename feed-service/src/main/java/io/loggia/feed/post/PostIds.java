package io.loggia.feed.post;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import com.github.f4b6a3.uuid.util.UuidUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mints the ids of posts: UUIDv7 of the millisecond of publication, so that ids sort as timelines
 * do. Those of now rise strictly on this node, also within a millisecond and when the clock steps
 * back.
 */
@ApplicationScoped
class PostIds {

    private final TimeOrderedEpochFactory factory;

    PostIds(Clock clock) {
        this.factory = new TimeOrderedEpochFactory(new RisingClock(clock));
    }

    UUID next() {
        return factory.create();
    }

    /** An id among those of another time, for a post that was published then. */
    UUID at(Instant publishedAt) {
        return UuidCreator.getTimeOrderedEpoch(publishedAt);
    }

    /** When the post with this id was published. */
    static Instant publishedAt(UUID id) {
        return UuidUtil.getInstant(id).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Stands still while the clock is behind what it once said. */
    private static final class RisingClock extends Clock {

        private final Clock clock;
        private final AtomicLong latest = new AtomicLong();

        RisingClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(latest.accumulateAndGet(clock.millis(), Math::max));
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new RisingClock(clock.withZone(zone));
        }
    }
}
