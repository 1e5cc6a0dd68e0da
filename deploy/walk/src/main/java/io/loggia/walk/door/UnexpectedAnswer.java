package io.loggia.walk.door;

import java.util.Arrays;

/** An answer with another status than the one that must come; the message shows both. */
public class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnexpectedAnswer(Answer answer, int... expected) {
        super(
                "%s answered %d, expected %s: %s"
                        .formatted(
                                answer.request(),
                                answer.status(),
                                Arrays.toString(expected),
                                answer.shown()));
        this.status = answer.status();
    }

    public int status() {
        return status;
    }
}
