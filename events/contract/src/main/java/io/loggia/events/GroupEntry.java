package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** How one comes into a group; a word that is not known here counts as hidden. */
public enum GroupEntry {
    /** Whoever wants to joins. */
    OPEN,

    /** Whoever wants to asks, and somebody who looks after the group lets them in. */
    ON_REQUEST,

    /** By invitation; the group exists for its members and for whoever is invited. */
    HIDDEN,

    /** By decision of the company's directory alone; the group exists for its members. */
    PROVISIONED;

    /** Whether anybody who works here may know of the group. */
    public boolean isKnownToAll() {
        return this == OPEN || this == ON_REQUEST;
    }

    @JsonCreator
    static GroupEntry of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return HIDDEN;
    }
}
