package io.loggia.feed.carrier;

import org.jspecify.annotations.Nullable;

/** What a receiver answered, and the beginning of its body; or why there was no answer. */
public record Answer(@Nullable Integer status, @Nullable Trouble trouble, @Nullable String text) {

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int GONE = 410;

    static Answer of(int status, String text) {
        return new Answer(status, null, text);
    }

    public static Answer none(Trouble trouble) {
        return new Answer(null, trouble, null);
    }

    public boolean isTaken() {
        return status != null && status >= OK && status < MULTIPLE_CHOICES;
    }

    public boolean isGone() {
        return status != null && status == GONE;
    }
}
