package io.loggia.feed.carrier;

/** Why there was no answer. */
public enum Trouble {
    /** Its host has no address. */
    NO_ADDRESS,
    /** Its host has an address that is not connected to. */
    ADDRESS_REFUSED,
    /** Nothing listens there, or nothing comes back. */
    NOT_CONNECTED,
    /** What listens there has no certificate for its name that is trusted here. */
    NOT_TRUSTED,
    /** It took too long. */
    TIMED_OUT,
    /** The connection ended before there was an answer. */
    BROKEN_OFF
}
