package io.loggia.feed.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class FanOutTimesTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final FanOutTimes times = new FanOutTimes(metrics);

    @Test
    void eachLaneHasItsPosts() {
        times.time(() -> 0);
        times.time(() -> 1_000);
        times.time(() -> 1_001);

        assertThat(count("small")).isEqualTo(2);
        assertThat(count("large")).isEqualTo(1);
    }

    private long count(String lane) {
        return metrics.get("fanout").tag("lane", lane).timer().count();
    }
}
