package io.loggia.feed.question;

import io.loggia.events.ConversationEvent;
import io.loggia.events.GuestReplyChanged;
import io.loggia.events.QuestionChanged;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the projection of questions. Of guests' replies nothing is kept: they are told of alone.
 */
@ApplicationScoped
class ConversationService {

    private final QuestionRepository questions;
    private final Event<ConversationMoved> moved;

    ConversationService(QuestionRepository questions, Event<ConversationMoved> moved) {
        this.questions = questions;
        this.moved = moved;
    }

    /** Applies events in their order; what is known changes nothing, and a replay tells nobody. */
    @Transactional
    ConversationChanges apply(List<Delivered<ConversationEvent>> batch) {
        Set<UUID> changed = new HashSet<>();
        Set<UUID> replied = new HashSet<>();
        for (Delivered<ConversationEvent> delivered : batch) {
            boolean news = !delivered.replay();
            switch (delivered.event()) {
                case QuestionChanged question -> {
                    Optional<Question> before = questions.findById(question.questionId());
                    if (questions.apply(delivered, question) && news) {
                        changed.add(question.questionId());
                        moved.fire(
                                new ConversationMoved.OfQuestion(
                                        question,
                                        before.flatMap(was -> was.giverIn(question)).orElse(null)));
                    }
                }
                case GuestReplyChanged reply -> {
                    if (news) {
                        replied.add(reply.postId());
                        moved.fire(new ConversationMoved.OfGuestReply(reply));
                    }
                }
            }
        }
        return new ConversationChanges(changed, replied);
    }
}
