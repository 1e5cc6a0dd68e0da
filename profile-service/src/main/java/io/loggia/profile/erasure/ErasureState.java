package io.loggia.profile.erasure;

/** How far an erasure has come. */
enum ErasureState {
    /** A legal hold forbids it for now; nobody has been told. */
    HELD,
    /** Some services have not reported yet. */
    OPEN,
    /** Nothing of the person is left anywhere. */
    DONE
}
