package io.loggia.walk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LagsTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void sharesAreOfAllThatBegan() {
        Lags lags =
                new Lags(
                        Map.of("a", 0L, "b", 0L, "c", 0L, "d", 5 * MILLISECOND),
                        Map.of("a", MILLISECOND, "b", 2 * MILLISECOND, "d", 4 * MILLISECOND));

        assertThat(lags.within(0.25)).contains(Duration.ZERO);
        assertThat(lags.within(0.5)).contains(Duration.ofMillis(1));
        assertThat(lags.within(0.75)).contains(Duration.ofMillis(2));
        assertThat(lags.within(0.76)).isEmpty();
        assertThat(lags.notSeen()).isOne();
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Lags(Map.of(), Map.of()).within(0.99)).isEmpty();
    }
}
