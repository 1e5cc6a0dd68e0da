package io.loggia.probe;

/** A step of an attempt failed; the message says how, for the log. */
final class StepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    StepException(Outcome outcome, String message) {
        super(message);
        this.outcome = outcome;
    }

    StepException(Outcome outcome, String message, Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
