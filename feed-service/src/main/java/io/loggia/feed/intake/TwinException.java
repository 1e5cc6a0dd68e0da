package io.loggia.feed.intake;

/** Another request has just brought in the same key; this one's post is rolled back. */
final class TwinException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TwinException() {
        super("brought in by a twin", null, false, false);
    }
}
