package io.loggia.events.delivery;

import java.util.Locale;

/** Why a record was parked; stands in the dead letter's headers and in the metric. */
enum Reason {
    /** No value at all: what ends, ends as a state. */
    NULL_VALUE,
    /** A value of no bytes. */
    EMPTY_VALUE,
    /** More or larger headers than any sender of ours writes. */
    OVERSIZED_HEADERS,
    /** A header that must be there is not, or does not hold what it should. */
    BAD_HEADER,
    /** A type we know, in a major version that we do not. */
    UNKNOWN_MAJOR,
    /** An event of another topic. */
    WRONG_TOPIC,
    /** Not the JSON of its type. */
    UNREADABLE,
    /** The record's key is not the key of the aggregate inside. */
    WRONG_KEY,
    /** Read, but refused for good where it was to be applied. */
    NOT_APPLICABLE;

    /** As in {@code wrong-key}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
