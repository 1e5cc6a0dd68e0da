package io.loggia.local.parts;

/** A part that cannot be had; the message is for the person at the terminal and says what to do. */
public final class PartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartFailure(String message) {
        super(message);
    }

    public PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
