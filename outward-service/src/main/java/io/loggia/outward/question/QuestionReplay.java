package io.loggia.outward.question;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where each question from outside stands, for topic {@code conversations}. */
@ApplicationScoped
class QuestionReplay implements ReplaySource {

    private final QuestionWalkRepository questions;
    private final Routing routing;

    QuestionReplay(QuestionWalkRepository questions, Routing routing) {
        this.questions = questions;
        this.routing = routing;
    }

    @Override
    public String topic() {
        return "conversations";
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                questions.holdAfter(ReplaySource.idAt(after), limit),
                question -> question.event(routing.offeredTo(question)),
                Question::id);
    }
}
