package io.loggia.probe;

import java.util.Locale;

/** How an attempt ended: the first step that did not do what a person would expect. */
enum Outcome {
    SEEN,
    NO_TOKEN,
    NOT_POSTED,
    NOT_READ,
    NOT_SEEN,
    NOT_GONE;

    /** As the metrics call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
