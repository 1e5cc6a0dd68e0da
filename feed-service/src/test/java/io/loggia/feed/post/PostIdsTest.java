package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final PostIds ids = new PostIds(new FixedClock(now));

    @Test
    void idSaysWhenThePostWasPublished() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(PostIds.publishedAt(id)).isEqualTo(NOON);
    }

    @Test
    void idsRiseWithinOneMillisecond() {
        assertThat(Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void idsRiseWhenTheClockSteppedBack() {
        UUID before = ids.next();
        now.set(NOON.minusSeconds(3_600));

        UUID after = ids.next();

        assertThat(after.toString()).isGreaterThan(before.toString());
    }

    @Test
    void importedPostStandsWhereItWouldHaveStoodThen() {
        Instant then = Instant.parse("2011-02-03T04:05:06.789Z");

        UUID id = ids.at(then);

        assertThat(PostIds.publishedAt(id)).isEqualTo(then);
        assertThat(ids.at(then)).isNotEqualTo(id);
        assertThat(id.toString()).isLessThan(ids.next().toString());
    }

    private static final class FixedClock extends Clock {

        private final AtomicReference<Instant> now;

        FixedClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
