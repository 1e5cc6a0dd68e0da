package io.loggia.events.delivery;

import org.jspecify.annotations.Nullable;

/** A record's header is missing, or does not hold what it should. */
final class BadHeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String header;

    BadHeaderException(String header, @Nullable Throwable cause) {
        super("header " + header, cause);
        this.header = header;
    }

    String header() {
        return header;
    }
}
