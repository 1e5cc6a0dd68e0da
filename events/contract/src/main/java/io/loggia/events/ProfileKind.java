package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The kinds of whatever can be followed; one that is not known here counts as a group. */
public enum ProfileKind {
    /** Somebody who works here. */
    PERSON,

    /** A circle with members, which nobody joins without being let in. */
    GROUP,

    /** An internal system that posts what it does. */
    SYSTEM,

    /** A subject, known by its slug. */
    TOPIC;

    @JsonCreator
    static ProfileKind of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return GROUP;
    }
}
