package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Who a post is for; an audience that is not known here counts as the narrowest. */
public enum Audience {
    /** The members of one group; without a group, the author alone. */
    GROUP,

    /** Everybody inside. */
    COMPANY,

    /** Everybody inside and outside. */
    WORLD;

    @JsonCreator
    static Audience of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return GROUP;
    }
}
