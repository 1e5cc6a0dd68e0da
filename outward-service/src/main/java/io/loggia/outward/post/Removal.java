package io.loggia.outward.post;

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

    /** What the author says against it, once. */
    record Appeal(String text, Instant at, @Nullable Decision decision) {}

    /** What somebody else than the remover has decided of it. */
    record Decision(AppealOutcome outcome, UUID by, Instant at, String reason) {}

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
