package io.loggia.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every record of the contract says about versions, times and lists in the same way. */
final class Wire {

    /** RFC 3339 in UTC, cut to milliseconds: {@code 2026-11-21T09:30:00.000Z}. */
    static final String TIME = "uuuu-MM-dd'T'HH:mm:ss.SSSX";

    private Wire() {}

    static void requireVersion(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more");
        }
    }

    /** A list that came later than its record is missing in older events. */
    static <T> List<T> listOrEmpty(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
