package io.loggia.events;

/** What every record of the contract says about versions and times in the same way. */
final class Wire {

    /** RFC 3339 in UTC, cut to milliseconds: {@code 2026-11-21T09:30:00.000Z}. */
    static final String TIME = "uuuu-MM-dd'T'HH:mm:ss.SSSX";

    private Wire() {}

    static void requireVersion(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("a version is 1 or more");
        }
    }
}
