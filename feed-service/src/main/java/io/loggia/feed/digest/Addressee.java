package io.loggia.feed.digest;

import java.time.Instant;
import java.util.UUID;

/** Somebody who gets a digest, where, and up to when they have been told. */
record Addressee(
        UUID personId, String address, String language, String stopToken, Instant toldUpTo) {

    /** An address stands in no line of the log. */
    @Override
    public String toString() {
        return "Addressee[" + personId + "]";
    }
}
