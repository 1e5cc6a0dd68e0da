package io.loggia.feed.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** What day and hour it is where people are; zones are Java's, which PostgreSQL need not know. */
record Today(List<String> zones, Instant now) {

    String[] days() {
        return each(time -> time.toLocalDate().toString());
    }

    String[] hours() {
        return each(time -> Integer.toString(time.getHour()));
    }

    private String[] each(Function<ZonedDateTime, String> what) {
        return zones.stream()
                .map(zone -> what.apply(now.atZone(ZoneId.of(zone))))
                .toArray(String[]::new);
    }
}
