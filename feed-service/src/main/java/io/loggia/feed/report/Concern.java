package io.loggia.feed.report;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post or a person that was reported, and what became of it. {@code stewards} have decided so
 * far; the version rises with each change.
 */
public record Concern(
        UUID id,
        @Nullable UUID postId,
        UUID personId,
        ConcernState state,
        long version,
        Instant openedAt,
        @Nullable Ruling ruling,
        Set<UUID> stewards,
        @Nullable Appeal appeal) {

    public boolean isWithheld() {
        return state == ConcernState.HIDDEN || state == ConcernState.REMOVED;
    }

    /** The post stands where it stood: whoever may see it there does, and nobody else any more. */
    public boolean isSettled() {
        return state == ConcernState.KEPT || state == ConcernState.RESTORED;
    }

    /** Once it was appealed, only the appeal is decided. */
    public boolean waitsForRuling() {
        return state == ConcernState.OPEN || (state == ConcernState.HIDDEN && appeal == null);
    }

    public boolean waitsForDecision() {
        return appeal != null && appeal.decision() == null;
    }

    public Concern ruled(ConcernState next, Ruling by, UUID stewardId) {
        return new Concern(
                id, postId, personId, next, version + 1, openedAt, by, with(stewardId), appeal);
    }

    public Concern appealed(Appeal words) {
        return new Concern(
                id, postId, personId, state, version + 1, openedAt, ruling, stewards, words);
    }

    /** What the decision comes to is told by the state, too. */
    public Concern decided(ConcernState next, Appeal decided, UUID stewardId) {
        return new Concern(
                id,
                postId,
                personId,
                next,
                version + 1,
                openedAt,
                ruling,
                with(stewardId),
                decided);
    }

    /** Something was said; nothing is decided. */
    public Concern touched() {
        return new Concern(
                id, postId, personId, state, version + 1, openedAt, ruling, stewards, appeal);
    }

    private Set<UUID> with(UUID stewardId) {
        Set<UUID> all = new HashSet<>(stewards);
        all.add(stewardId);
        return Set.copyOf(all);
    }
}
