package io.loggia.feed.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How much a source has sent in this minute and this day (of UTC). */
record Usage(Instant minute, int inMinute, Instant day, int inDay) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

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
                ? new Allowance(source.perDay(), DAY, leftToday, until(now, nextDay))
                : new Allowance(
                        source.perMinute(),
                        MINUTE,
                        source.perMinute() - inMinute,
                        until(now, nextMinute));
    }

    private static long until(Instant now, Instant reset) {
        return Math.max(1, Duration.between(now, reset).plusMillis(999).toSeconds());
    }

    /**
     * What may still be sent of so many in a window, and in how many seconds there is more again;
     * as items of the fields of draft-ietf-httpapi-ratelimit-headers-10.
     */
    record Allowance(int limit, Duration window, int remaining, long resetSeconds) {

        String policyField() {
            return "\"events\";q=%d;w=%d".formatted(limit, window.toSeconds());
        }

        String limitField() {
            return "\"events\";r=%d;t=%d".formatted(remaining, resetSeconds);
        }
    }
}
