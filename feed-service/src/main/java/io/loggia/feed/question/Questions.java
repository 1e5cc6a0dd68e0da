package io.loggia.feed.question;

import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Refuses an answer to a question that somebody else holds, or that is closed. What is not known
 * here is let pass: outward-service decides.
 */
@ApplicationScoped
public class Questions {

    private final QuestionRepository questions;
    private final QuestionConfig config;
    private final Clock clock;

    Questions(QuestionRepository questions, QuestionConfig config, Clock clock) {
        this.questions = questions;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Gives the event of a claim that has just been made a moment to arrive; refuses nobody. To be
     * asked outside of transactions: it waits.
     */
    public void await(UUID authorId, UUID questionId) {
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        while (!mayAnswer(authorId, questionId) && System.nanoTime() - giveUpAt < 0) {
            LockSupport.parkNanos(config.pause().toNanos());
        }
    }

    /** Names the field that holds the question. */
    public void require(UUID authorId, UUID questionId, String field) {
        if (!mayAnswer(authorId, questionId)) {
            throw FeedProblem.CLAIM_NEEDED.at(field);
        }
    }

    /** What the known ones of these questions are about. */
    public Map<UUID, List<String>> findTopics(Collection<UUID> questionIds) {
        return questions.findTopics(questionIds);
    }

    private boolean mayAnswer(UUID authorId, UUID questionId) {
        return questions
                .findById(questionId)
                .map(question -> question.mayBeAnsweredBy(authorId, clock.instant()))
                .orElse(true);
    }
}
