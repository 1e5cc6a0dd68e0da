package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** How a follower stands to a followee; a relation that is not known here counts as none. */
public enum Relation {
    /** Does not follow, or no longer. */
    NONE,

    /** Has asked to be let in. */
    REQUESTED,

    /** Was asked to come. */
    INVITED,

    /** Follows; for a group: is a member. */
    FOLLOWING;

    @JsonCreator
    static Relation of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return NONE;
    }
}
