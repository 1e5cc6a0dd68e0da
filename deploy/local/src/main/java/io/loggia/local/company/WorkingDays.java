package io.loggia.local.company;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** When things were said, seen from now: on working days, in the time of the head office. */
final class WorkingDays {

    private static final ZoneId HEAD_OFFICE = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Instant now;

    WorkingDays(Instant now) {
        this.now = now;
    }

    /** {@code d3 09:15}: on the third working day before today. {@code m45}: 45 minutes ago. */
    Instant at(String when) {
        if (when.startsWith("m")) {
            return now.minus(Duration.ofMinutes(Long.parseLong(when.substring(1))));
        }
        String[] dayAndTime = when.substring(1).split(" ", -1);
        return before(Integer.parseInt(dayAndTime[0]))
                .atTime(LocalTime.parse(dayAndTime[1]))
                .atZone(HEAD_OFFICE)
                .toInstant();
    }

    private LocalDate before(int days) {
        LocalDate day = now.atZone(HEAD_OFFICE).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        return day;
    }
}
