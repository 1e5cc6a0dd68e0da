package io.loggia.outward.reply;

import io.loggia.outward.appeal.Appeal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a reply was hidden, by whom and why; a reply can be hidden again after an appeal. */
record Hiding(
        long number,
        UUID replyId,
        UUID hiddenBy,
        HideReason reason,
        Instant hiddenAt,
        @Nullable Appeal appeal) {

    boolean waitsForDecision() {
        return appeal != null && appeal.decision() == null;
    }
}
