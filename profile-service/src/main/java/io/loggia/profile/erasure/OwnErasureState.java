package io.loggia.profile.erasure;

/** How a person stands to their own erasure. */
enum OwnErasureState {
    /** They have not asked for it. */
    NONE,
    /** They have asked, and can take it back until it is due. */
    WAITING,
    /** They have asked, and a legal hold keeps it from being done, however long. */
    HELD
}
