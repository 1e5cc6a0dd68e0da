package io.loggia.outward;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The stretches of time by which sums of many people are told, in UTC. Their borders never move
 * with what is asked for, what is told by one of them is told by no other, and nothing is told
 * before the stretch is over. So no two answers differ by the doings of a few people only.
 */
public enum WholePeriod {
    /** From a Monday to a Sunday. */
    WEEK(7),

    /** Four such weeks, counted from the first Monday of 1970. */
    FOUR_WEEKS(28);

    /** A figure that rests on fewer people is not told. */
    public static final int FEWEST_PEOPLE = 5;

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    private final int days;

    WholePeriod(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** The first day of the stretch that a day is in. */
    public LocalDate startOf(LocalDate day) {
        return day.minusDays(Math.floorMod(ChronoUnit.DAYS.between(A_MONDAY, day), days));
    }

    /** The first days of all stretches that these days touch, and that are over today. */
    public List<LocalDate> starts(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate first = startOf(from);
        LocalDate last = to.isBefore(today) ? startOf(to).plusDays(days) : startOf(today);
        LocalDate end = last.isAfter(startOf(today)) ? startOf(today) : last;
        return end.isAfter(first) ? first.datesUntil(end, Period.ofDays(days)).toList() : List.of();
    }
}
