package io.loggia.feed.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.delivery.ConsumerProgress.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In doubt, hidden: what may be older than it may be is not known. */
class CatchUpTest {

    private static final Instant START = Instant.parse("2026-11-26T10:00:00Z");
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final CatchUp catchUp = new CatchUp();

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(catchUp.isKnown(START, TEN_SECONDS)).isFalse();
    }

    @Test
    void whatIsAppliedIsKnownForAWhile() {
        saw(0, 5, Map.of(0, 5L, 1, 5L));

        assertThat(catchUp.isKnown(at(10), TEN_SECONDS)).isTrue();
        assertThat(catchUp.isKnown(at(11), TEN_SECONDS)).isFalse();
    }

    @Test
    void onePartitionBehindLeavesAllInDoubt() {
        saw(0, 5, Map.of(0, 5L, 1, 4L));

        assertThat(catchUp.isKnown(at(0), TEN_SECONDS)).isFalse();
    }

    @Test
    void consumerThatIsAlwaysALittleBehindIsInNoDoubt() {
        for (int second = 0; second < 60; second++) {
            saw(second, 10L * second, Map.of(0, 10L * (second - 2), 1, 1_000L));
        }

        assertThat(catchUp.isKnown(at(59), TEN_SECONDS)).isTrue();
        assertThat(catchUp.isKnown(at(68), TEN_SECONDS)).isFalse();
    }

    @Test
    void consumerThatStandsStillIsInDoubt() {
        for (int second = 0; second < 30; second++) {
            saw(second, second, Map.of(0, 3L, 1, 3L));
        }

        assertThat(catchUp.isKnown(at(13), TEN_SECONDS)).isTrue();
        assertThat(catchUp.isKnown(at(30), TEN_SECONDS)).isFalse();
    }

    private void saw(long second, long end, Map<Integer, Long> applied) {
        catchUp.saw(at(second), new Progress(Map.of(0, end, 1, end), applied));
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
