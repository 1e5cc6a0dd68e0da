package io.loggia.feed.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How much a source has sent in this minute and this day (of UTC). */
record Usage(Instant minute, int inMinute, Instant day, int inDay) {

    /** The same at another time: what is over counts no more. */
    Usage at(Instant now) {
        Instant thisMinute = now.truncatedTo(ChronoUnit.MINUTES);
        Instant thisDay = now.truncatedTo(ChronoUnit.DAYS);
        return new Usage(
                thisMinute,
                thisMinute.equals(minute) ? inMinute : 0,
                thisDay,
                thisDay.equals(day) ? inDay : 0);
    }

    Usage plus(int events) {
        return new Usage(minute, inMinute + events, day, inDay + events);
    }

    /** What is left of the tighter of the two limits, as of {@code now}. */
    Allowance allowance(Source source, Instant now) {
        Instant nextMinute = minute.plus(1, ChronoUnit.MINUTES);
        Instant nextDay = day.plus(1, ChronoUnit.DAYS);
        int leftToday = source.perDay() - inDay;
        return leftToday < source.perMinute() - inMinute
                ? new Allowance(source.perDay(), leftToday, until(now, nextDay))
                : new Allowance(
                        source.perMinute(), source.perMinute() - inMinute, until(now, nextMinute));
    }

    private static long until(Instant now, Instant reset) {
        return Math.max(1, Duration.between(now, reset).plusMillis(999).toSeconds());
    }

    /** What may still be sent, and in how many seconds there is more again. */
    record Allowance(int limit, int remaining, long resetSeconds) {}
}
