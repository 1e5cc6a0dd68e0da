package io.loggia.feed.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.timeline.StoredPage.State;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Redis lacks is seen, counted once and mended; what may still be under way is not. */
@QuarkusTest
class ScrubberIT {

    private static final Duration SETTLED = Duration.ofMinutes(5);

    @Inject CommittedPosts committed;
    @Inject Sources sources;
    @Inject SkeletonRepository skeletons;
    @Inject TimelineStore timelines;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Later clock = new Later();
    private final UUID author = UUID.randomUUID();
    private final UUID reader = UUID.randomUUID();
    private Scrubber scrubber;
    private UUID post;

    @BeforeEach
    void aPostAndItsReader() {
        TimelineConfig config = Configured.with("settled", SETTLED);
        scrubber = new Scrubber(sources, skeletons, timelines, config, clock, metrics);
        post = committed.newId();
        committed.commit(post, author);
        committed.follow(reader, author);
    }

    @Test
    void missingPostIsMissedTwiceThenTheTimelineIsBuiltAnew() {
        keep(List.of());
        clock.after(SETTLED.plusSeconds(1));

        look();
        assertThat(missed()).isZero();
        clock.after(SETTLED);
        look();

        assertThat(missed()).isEqualTo(1);
        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.MISSING);
    }

    @Test
    void wholeTimelineIsLeftAlone() {
        keep(List.of(post));
        clock.after(SETTLED.plusSeconds(1));

        look();
        clock.after(SETTLED);
        look();

        assertThat(missed()).isZero();
        assertThat(timelines.page(reader, null, 10).ids()).containsExactly(post);
    }

    @Test
    void whatCameMeanwhileIsNotCounted() {
        keep(List.of());
        clock.after(SETTLED.plusSeconds(1));

        look();
        timelines.addAll(List.of(new Placement(reader, post)));
        clock.after(SETTLED);
        look();

        assertThat(missed()).isZero();
        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.BUILT);
    }

    @Test
    void anotherPostThatIsLateAtTheSecondLookIsNotCounted() {
        keep(List.of());
        clock.after(SETTLED.plusSeconds(1));

        look();
        UUID other = committed.newId();
        committed.commit(other, author);
        timelines.addAll(List.of(new Placement(reader, post)));
        clock.after(SETTLED.plusSeconds(1));
        look();

        assertThat(missed()).isZero();
    }

    @Test
    void freshPostMayStillBeUnderWay() {
        keep(List.of());

        look();
        look();

        assertThat(missed()).isZero();
        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.BUILT);
    }

    private void look() {
        scrubber.saw(reader);
        scrubber.look();
    }

    private void keep(List<UUID> ids) {
        UUID token = UUID.randomUUID();
        timelines.begin(reader, token);
        timelines.publish(reader, token, ids);
    }

    private double missed() {
        return metrics.get("timeline.divergence").tag("kind", "missing").counter().count();
    }

    /** A clock that can be moved on. */
    private static final class Later extends Clock {

        private Instant now = Instant.now();

        void after(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
