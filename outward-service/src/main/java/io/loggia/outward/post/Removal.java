package io.loggia.outward.post;

import io.loggia.outward.appeal.Appeal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post's removal by a steward, and what came of it; a post can be removed again after an appeal.
 */
record Removal(
        long number,
        UUID postId,
        UUID authorId,
        UUID removedBy,
        String rule,
        String reason,
        Instant removedAt,
        boolean wasPublic,
        @Nullable Appeal appeal) {

    boolean isAppealed() {
        return appeal != null;
    }

    boolean waitsForDecision() {
        return appeal != null && appeal.decision() == null;
    }

    /** Nobody decides about what they have removed, or written. */
    boolean mayBeDecidedBy(UUID stewardId) {
        return !stewardId.equals(removedBy) && !stewardId.equals(authorId);
    }
}
