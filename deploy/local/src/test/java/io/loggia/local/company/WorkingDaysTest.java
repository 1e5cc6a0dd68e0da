package io.loggia.local.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** A Sunday. */
    private final WorkingDays days = new WorkingDays(Instant.parse("2026-11-22T03:00:00Z"));

    @Test
    void dayBeforeSundayAndBeforeMondayIsFriday() {
        var onMonday = new WorkingDays(Instant.parse("2026-11-23T08:00:00Z"));

        assertThat(days.at("d1 09:15")).isEqualTo("2026-11-20T08:15:00Z");
        assertThat(onMonday.at("d1 09:15")).isEqualTo("2026-11-20T08:15:00Z");
    }

    @Test
    void weekendsAreLeftOutAndSummerTimeIsKept() {
        var afterTheChange = new WorkingDays(Instant.parse("2026-10-27T12:00:00Z"));

        assertThat(days.at("d6 08:00")).isEqualTo("2026-11-13T07:00:00Z");
        assertThat(afterTheChange.at("d2 08:00")).isEqualTo("2026-10-23T06:00:00Z");
    }

    @Test
    void todayIsToldInMinutes() {
        assertThat(days.at("m45")).isEqualTo("2026-11-22T02:15:00Z");
    }
}
