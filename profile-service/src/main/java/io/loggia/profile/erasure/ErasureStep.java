package io.loggia.profile.erasure;

/** How a service stands to an erasure. */
enum ErasureStep {
    /** Has not reported. */
    WAITING,
    /** May not erase for now. */
    HELD,
    /** Has nothing left of the person. */
    DONE
}
