package io.loggia.feed.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static final Source SOURCE =
            new Source(UUID.randomUUID(), "ci", "urn:ci", 10, 25, 1, Map.of());

    @Test
    void minuteEndsWithTheMinute() {
        Usage usage = new Usage(NOON, 9, NOON, 9).at(NOON.plusSeconds(59));

        assertThat(usage.allowance(SOURCE, NOON.plusSeconds(59)))
                .isEqualTo(new Usage.Allowance(10, Duration.ofMinutes(1), 1, 1));
        assertThat(usage.at(NOON.plusSeconds(60)).allowance(SOURCE, NOON.plusSeconds(60)))
                .isEqualTo(new Usage.Allowance(10, Duration.ofMinutes(1), 10, 60));
    }

    @Test
    void dayEndsAtMidnight() {
        Usage usage = new Usage(NOON, 0, NOON, 0).at(NOON).plus(24).at(NOON.plusSeconds(60));

        assertThat(usage.allowance(SOURCE, NOON.plusSeconds(60)))
                .isEqualTo(new Usage.Allowance(25, Duration.ofDays(1), 1, 12 * 3600 - 60));
        Instant tomorrow = Instant.parse("2026-11-27T00:00:00Z");
        assertThat(usage.at(tomorrow).allowance(SOURCE, tomorrow).remaining()).isEqualTo(10);
    }
}
