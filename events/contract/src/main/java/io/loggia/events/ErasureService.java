package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Who erases a part of a person; a service that is not known here is another one. */
public enum ErasureService {
    /** Profile, handles, logins. */
    PROFILE,

    /** Whom they follow, and who follows them. */
    FOLLOW,

    /** What they wrote and did inside. */
    FEED,

    /** What they showed and wrote outside. */
    OUTWARD,

    /** One of a later release, for which nobody waits here. */
    OTHER;

    @JsonCreator
    static ErasureService of(String word) {
        for (var known : values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        return OTHER;
    }
}
