package io.loggia.feed.activity;

import org.jspecify.annotations.Nullable;

/** Why, and where in the event. */
record Refusal(Reason reason, @Nullable String field) {

    /** No longer than what a problem tells; it may come from the event. */
    private static final int LONGEST = 200;

    Refusal {
        field = field == null || field.length() <= LONGEST ? field : field.substring(0, LONGEST);
    }

    /** Where in the event; where nothing in particular is meant, its data. */
    String at() {
        return field == null ? "data" : field;
    }

    /** In words for those who look at dead letters. */
    String detail() {
        return field == null ? reason.slug() : reason.slug() + " " + field;
    }
}
