package io.loggia.events.delivery;

import java.util.Objects;

/**
 * Names the place where something failed, so that dead letters of one fault can be counted
 * together.
 */
final class StackHash {

    private static final int FRAMES = 8;

    private StackHash() {}

    /**
     * Eight hexadecimal digits from exception types and frames; line numbers and messages left out.
     */
    static String of(Throwable failure) {
        var hash = 0;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            hash = 31 * hash + cause.getClass().getName().hashCode();
            var frames = cause.getStackTrace();
            for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
                hash =
                        31 * hash
                                + Objects.hash(frames[i].getClassName(), frames[i].getMethodName());
            }
        }
        return "%08x".formatted(hash);
    }
}
