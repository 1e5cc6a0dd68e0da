package io.loggia.feed.question;

import io.loggia.events.ConversationEvent;
import io.loggia.events.GuestReplyChanged;
import io.loggia.events.QuestionChanged;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the projection of questions. Of guests' replies nothing is kept: they are told of alone.
 */
@ApplicationScoped
class ConversationService {

    private final QuestionRepository questions;

    ConversationService(QuestionRepository questions) {
        this.questions = questions;
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
                    if (questions.apply(delivered, question) && news) {
                        changed.add(question.questionId());
                    }
                }
                case GuestReplyChanged reply -> {
                    if (news) {
                        replied.add(reply.postId());
                    }
                }
            }
        }
        return new ConversationChanges(changed, replied);
    }
}
