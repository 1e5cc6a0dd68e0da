package io.loggia.feed.carrier;

/** A host resolves to nothing that may be connected to. */
final class AddressRefusedException extends Exception {

    private static final long serialVersionUID = 1L;
}
