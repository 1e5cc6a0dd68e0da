package io.loggia.outward.question;

import io.loggia.events.delivery.Outbox;
import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps where a question stands and tells of it; in the caller's transaction, under its lock. */
@ApplicationScoped
class QuestionWriter {

    private final QuestionRepository questions;
    private final Routing routing;
    private final Outbox outbox;
    private final Clock clock;

    QuestionWriter(QuestionRepository questions, Routing routing, Outbox outbox, Clock clock) {
        this.questions = questions;
        this.routing = routing;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** One that stands. */
    Question require(UUID id) {
        return standing(questions.find(id));
    }

    /** One that stands, which nobody else changes until the transaction ends. */
    Question requireLocked(UUID id) {
        return standing(questions.lock(id));
    }

    private static Question standing(Optional<Question> found) {
        return found.filter(question -> !(question.stage() instanceof Stage.Withdrawn))
                .orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    Question begin(Question question) {
        questions.insert(question);
        return tell(question);
    }

    Question keep(Question question) {
        questions.update(question);
        return tell(question);
    }

    /** Tells of what is kept already. */
    Question tell(Question question) {
        outbox.append(question.event(routing.offeredTo(question)));
        return question;
    }
}
