package io.loggia.outward.insight;

import io.loggia.outward.WholePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Whole periods, one after the other, by their first days; there is at least one. */
record Stretch(WholePeriod period, List<LocalDate> starts) {

    private static final int HOURS_A_DAY = 24;

    Instant from() {
        return instant(starts.getFirst());
    }

    /** The first moment that is no part of it. */
    Instant until() {
        return instant(starts.getLast().plusDays(period.days()));
    }

    /** How long each period is, whatever a clock in some country does meanwhile. */
    int hours() {
        return period.days() * HOURS_A_DAY;
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
