package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Who a published post is for, besides everybody inside; one not known here counts as nobody. */
public enum PublishedAudience {
    /** Everybody inside. */
    COMPANY,

    /** Everybody inside and outside. */
    WORLD;

    @JsonCreator
    static PublishedAudience of(String word) {
        return word.equals(WORLD.name()) ? WORLD : COMPANY;
    }
}
