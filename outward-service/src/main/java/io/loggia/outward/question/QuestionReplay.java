package io.loggia.outward.question;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each question from outside stands, for topic {@code conversations}. */
@ApplicationScoped
class QuestionReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Question> some =
                questions.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream()
                                .map(question -> question.event(routing.offeredTo(question)))
                                .toList(),
                        some.getLast().id().toString());
    }
}
