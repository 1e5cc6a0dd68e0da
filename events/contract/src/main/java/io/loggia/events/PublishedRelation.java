package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether somebody follows; a relation that is not known here counts as none. */
public enum PublishedRelation {
    /** Does not follow, or no longer. */
    NONE,

    /** Follows. */
    FOLLOWING;

    @JsonCreator
    static PublishedRelation of(String word) {
        return word.equals(FOLLOWING.name()) ? FOLLOWING : NONE;
    }
}
