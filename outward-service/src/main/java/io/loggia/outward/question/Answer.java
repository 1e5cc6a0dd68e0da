package io.loggia.outward.question;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post that answers a question: what of it waits, and since when it is public, if it is. */
public record Answer(
        UUID postId,
        UUID questionId,
        UUID authorId,
        String publicId,
        @Nullable Waiting waiting,
        @Nullable Instant publishAt,
        @Nullable Instant liveSince) {

    /** How a revision waits. */
    public enum Waiting {
        LEAVING,
        HELD
    }

    boolean isSomewhere() {
        return waiting != null || liveSince != null;
    }
}
