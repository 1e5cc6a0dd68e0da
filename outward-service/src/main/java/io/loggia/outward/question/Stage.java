package io.loggia.outward.question;

import io.loggia.events.QuestionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a question stands. Only legal steps exist. The one to {@code CLAIMED} is not here: it is an
 * {@code UPDATE} of {@link QuestionRepository}, since two may want it at once.
 */
sealed interface Stage {

    QuestionState state();

    /** What it is at a time: a lease that is over has ended. */
    default Stage at(Instant now) {
        return this;
    }

    /** After an answer by that author has become public. */
    default Stage answered(Answered answer) {
        return this;
    }

    /** After an answer by that author is public again. */
    default Stage back(Answered answer) {
        return answered(answer);
    }

    /** After a public answer has gone; the other is the newest that is left, if one is. */
    default Stage answerGone(UUID postId, @Nullable Answered other) {
        return this;
    }

    /** After the asker has said whether it helped. */
    default Stage judged(boolean helped) {
        return this;
    }

    /** After somebody has said why it will not be answered. */
    default Stage declined(Declined refusal) {
        return refusal;
    }

    /** After its asker has taken it back. */
    default Stage withdrawn() {
        return new Withdrawn();
    }

    /** Waits for somebody who takes it. */
    record Open() implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.OPEN;
        }

        @Override
        public Stage back(Answered answer) {
            return answer;
        }
    }

    /** Somebody's, for a while; for longer while an answer of theirs is on its way out. */
    record Claimed(UUID holder, Instant since, Instant until, boolean answerWaits)
            implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.CLAIMED;
        }

        @Override
        public Stage at(Instant now) {
            return answerWaits || until.isAfter(now) ? this : new Open();
        }

        @Override
        public Stage answered(Answered answer) {
            return answer.authorId().equals(holder) ? answer : this;
        }

        Open released() {
            return new Open();
        }

        Claimed handedTo(UUID other, Instant now, Instant end) {
            return new Claimed(other, now, end, false);
        }

        Claimed waiting(boolean answer) {
            return new Claimed(holder, since, until, answer);
        }
    }

    /** The newest answer is public. */
    record Answered(UUID postId, UUID authorId) implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.ANSWERED;
        }

        @Override
        public Stage answerGone(UUID gone, @Nullable Answered other) {
            return !gone.equals(postId) ? this : other == null ? new Open() : other;
        }

        @Override
        public Stage judged(boolean helped) {
            return helped ? new Helped(postId, authorId) : new Open();
        }
    }

    /** The answer helped. */
    record Helped(UUID postId, UUID authorId) implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.HELPED;
        }

        @Override
        public Stage answerGone(UUID gone, @Nullable Answered other) {
            return !gone.equals(postId) ? this : other == null ? new Open() : other;
        }

        @Override
        public Stage judged(boolean helped) {
            return helped ? this : new Open();
        }
    }

    /** Will not be answered here; perhaps since another question is the same. */
    record Declined(String reason, UUID by, Instant at, @Nullable UUID duplicateOf)
            implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.DECLINED;
        }
    }

    /** Taken back by its asker, with its words. */
    record Withdrawn() implements Stage {

        @Override
        public QuestionState state() {
            return QuestionState.WITHDRAWN;
        }

        @Override
        public Stage declined(Declined refusal) {
            return this;
        }

        @Override
        public Stage withdrawn() {
            return this;
        }
    }
}
