package io.loggia.outward.site;

import io.loggia.events.QuestionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that is public, as the view {@code site_question} has it. */
record PublicQuestion(
        String publicId,
        String askerName,
        String text,
        String language,
        List<String> topics,
        Instant askedAt,
        QuestionState state,
        @Nullable Owner owner,
        @Nullable Instant claimedSince,
        @Nullable Owner addressed,
        @Nullable Instant firstAnsweredAt,
        @Nullable Refusal refusal,
        @Nullable Verdict verdict,
        int reopenedTimes,
        Instant changedAt) {

    /** Whoever is on it, has answered or has declined it, if they stand outside. */
    record Owner(String handle, String name, @Nullable String title, boolean alum) {}

    /** Why it will not be answered, and the public id of the question that is the same. */
    record Refusal(String reason, @Nullable Instant at, @Nullable String duplicateOf) {}

    /** What the asker said last of an answer. */
    record Verdict(boolean helped, @Nullable String words) {}

    boolean isAnswered() {
        return state == QuestionState.ANSWERED || state == QuestionState.HELPED;
    }

    /** How long it has waited, or did until its first answer or until it was declined. */
    Duration waited(Instant now) {
        Instant end = isAnswered() ? firstAnsweredAt : refusal == null ? null : refusal.at();
        return Duration.between(askedAt, end == null ? now : end);
    }
}
