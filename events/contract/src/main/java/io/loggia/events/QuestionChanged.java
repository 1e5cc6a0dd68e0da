package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a question from outside stands after a change. {@code addressedTo} is whom the asker named;
 * {@code offeredTo} are the people to whom it fits best, the best first; {@code claimedUntil} ends
 * the lease of {@code claimedBy}. {@code answerPostId} is the newest answer that is public, {@code
 * answeredBy} its author: both stay when the asker was helped.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionChanged(
        UUID questionId,
        QuestionState state,
        List<String> topics,
        @Nullable UUID addressedTo,
        List<UUID> offeredTo,
        @Nullable UUID claimedBy,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant claimedUntil,
        @Nullable UUID answerPostId,
        @Nullable UUID answeredBy,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements ConversationEvent {

    public QuestionChanged {
        requireNonNull(questionId, "questionId");
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        topics = List.copyOf(topics);
        offeredTo = List.copyOf(offeredTo);
        Wire.requireVersion(version);
        // A state of a later release may come with a claim or an answer, and reads as withdrawn.
        if ((claimedBy == null) != (claimedUntil == null)
                || (state == QuestionState.CLAIMED && claimedBy == null)) {
            throw new IllegalArgumentException("a claim has a holder and an end");
        }
        if ((answerPostId == null) != (answeredBy == null)
                || (isAnswered(state) && answerPostId == null)) {
            throw new IllegalArgumentException("an answer is a post of somebody");
        }
    }

    private static boolean isAnswered(QuestionState state) {
        return state == QuestionState.ANSWERED || state == QuestionState.HELPED;
    }

    @Override
    public EventType type() {
        return EventType.QUESTION_CHANGED;
    }

    @Override
    public String key() {
        return questionId.toString();
    }
}
