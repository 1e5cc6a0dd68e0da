package io.loggia.walk.installation;

/** There is no installation to work with; the message is for the terminal. */
public class NothingRunsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingRunsException(String message) {
        super(message);
    }
}
