package io.loggia.images;

/** What whoever asked for images must know; its message is a whole sentence. */
final class ImageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImageFailure(String message) {
        super(message);
    }

    ImageFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
