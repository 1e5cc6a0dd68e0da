package io.loggia.walk.screen;

/** What screens are looked at with is not on this machine. */
public final class NoChromiumException extends RuntimeException {

    /** What is missing, and how to get it. */
    static final String REMEDY =
            "no chromium on the PATH: deploy/local/tools.sh installs it (on Debian, as root)";

    private static final long serialVersionUID = 1L;

    NoChromiumException(String message) {
        super(message);
    }
}
