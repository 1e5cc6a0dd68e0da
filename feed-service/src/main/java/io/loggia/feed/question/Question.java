package io.loggia.feed.question;

import io.loggia.events.QuestionChanged;
import io.loggia.events.QuestionState;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a question stands, as of the last event that arrived. */
record Question(QuestionState state, @Nullable UUID claimedBy, @Nullable Instant claimedUntil) {

    /**
     * Whether nothing that is known here speaks against an answer by this author: an open question
     * may just have been claimed, and a lease that has ended may have been taken over.
     */
    boolean mayBeAnsweredBy(UUID authorId, Instant now) {
        return switch (state) {
            case OPEN -> true;
            case CLAIMED -> authorId.equals(claimedBy) || hasEnded(now);
            case ANSWERED, HELPED, DECLINED, WITHDRAWN -> false;
        };
    }

    /** Whoever held it, if they have given it to who holds it now while their time ran. */
    Optional<UUID> giverIn(QuestionChanged next) {
        boolean given =
                state == QuestionState.CLAIMED
                        && next.claimedBy() != null
                        && !Objects.equals(next.claimedBy(), claimedBy)
                        && !hasEnded(next.changedAt());
        return given ? Optional.ofNullable(claimedBy) : Optional.empty();
    }

    private boolean hasEnded(Instant now) {
        return claimedUntil == null || !now.isBefore(claimedUntil);
    }
}
