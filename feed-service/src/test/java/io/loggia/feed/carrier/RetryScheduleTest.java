package io.loggia.feed.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 2",
        "3, 4",
        "4, 8",
        "12, 2048",
        "13, 3600",
        "80, 3600",
        "2000000000, 3600"
    })
    void pausesDoubleUpToAnHourSpreadByAFifth(int attempts, long seconds) {
        Random random = new Random(attempts);

        for (int i = 0; i < 100; i++) {
            assertThat(SCHEDULE.pauseAfter(attempts, random).toMillis())
                    .isBetween(seconds * 800, seconds * 1_200);
        }
    }

    @Test
    void replicasDoNotMarchInStep() {
        Random random = new Random(1);

        assertThat(SCHEDULE.pauseAfter(5, random)).isNotEqualTo(SCHEDULE.pauseAfter(5, random));
    }

    @Test
    void endsAfterThreeDays() {
        Instant first = Instant.EPOCH;

        assertThat(SCHEDULE.isOver(first, first.plus(Duration.ofDays(3)))).isFalse();
        assertThat(SCHEDULE.isOver(first, first.plus(Duration.ofDays(3)).plusMillis(1))).isTrue();
    }
}
