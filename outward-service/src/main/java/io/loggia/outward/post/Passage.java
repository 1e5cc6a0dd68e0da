package io.loggia.outward.post;

import io.loggia.events.CrossingChanged;
import io.loggia.outward.PublicId;
import io.loggia.outward.question.Answer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post at the wall: whose it is, the name that it has outside, and where it stands. {@code
 * endedAt} says since when nothing of it is public any more, if something was; {@code answersId} is
 * the question from outside that it answers.
 */
record Passage(
        UUID postId,
        UUID authorId,
        String publicId,
        long epoch,
        @Nullable UUID answersId,
        Crossing crossing,
        @Nullable Instant endedAt,
        long eventVersion,
        Instant changedAt) {

    static Passage begin(
            UUID postId,
            UUID authorId,
            long epoch,
            @Nullable UUID answersId,
            Crossing crossing,
            Instant now) {
        return new Passage(
                postId, authorId, PublicId.random(), epoch, answersId, crossing, null, 1, now);
    }

    /** The same post at a new place; what was public and is not any more ended now. */
    Passage moved(Crossing next, Instant now) {
        boolean ends = crossing.standing() != null && next.standing() == null;
        Instant ended = next.standing() != null ? null : ends ? now : endedAt;
        return new Passage(
                postId, authorId, publicId, epoch, answersId, next, ended, eventVersion + 1, now);
    }

    Passage inEpoch(long newer) {
        return new Passage(
                postId,
                authorId,
                publicId,
                newer,
                answersId,
                crossing,
                endedAt,
                eventVersion,
                changedAt);
    }

    boolean isOlderThan(long otherEpoch, long version) {
        return otherEpoch > epoch || (otherEpoch == epoch && version > crossing.version());
    }

    boolean wasEverPublic() {
        return crossing.standing() != null || endedAt != null;
    }

    @Nullable Instant publishAt() {
        return crossing instanceof Crossing.Leaving leaving ? leaving.publishAt() : null;
    }

    @Nullable String rule() {
        return switch (crossing) {
            case Crossing.Held held -> held.rule();
            case Removed removed -> removed.rule();
            default -> null;
        };
    }

    @Nullable String reason() {
        return crossing instanceof Removed removed ? removed.reason() : null;
    }

    /** What a question is told, if it answers one; an answer without a claim is none of it. */
    Optional<Answer> answer() {
        if (answersId == null) {
            return Optional.empty();
        }
        Standing standing = crossing.standing();
        Answer.Waiting waiting =
                switch (crossing) {
                    case Crossing.Leaving _ -> Answer.Waiting.LEAVING;
                    case Crossing.Held held when !held.rule().equals(Crossing.CLAIM) ->
                            Answer.Waiting.HELD;
                    default -> null;
                };
        return Optional.of(
                new Answer(
                        postId,
                        answersId,
                        authorId,
                        publicId,
                        waiting,
                        publishAt(),
                        standing == null ? null : standing.since()));
    }

    /**
     * What feed-service is told. The address is where the post is, or was, public; it is null for
     * an author without a face, of whom nothing is to be found outside.
     */
    CrossingChanged event(@Nullable String address) {
        Standing standing = crossing.standing();
        return new CrossingChanged(
                postId,
                authorId,
                crossing.state(),
                crossing.version(),
                wasEverPublic() ? address : null,
                standing == null || address == null ? null : standing.since(),
                publishAt(),
                rule(),
                reason(),
                eventVersion,
                changedAt);
    }
}
