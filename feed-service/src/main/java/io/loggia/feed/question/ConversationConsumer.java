package io.loggia.feed.question;

import io.loggia.events.ConversationEvent;
import io.loggia.events.delivery.Delivered;
import io.loggia.events.delivery.Deliveries;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Channel {@code conversations}: commits what is known of questions, then tells of changes. */
@ApplicationScoped
class ConversationConsumer {

    private final Deliveries deliveries;
    private final ConversationService conversations;
    private final Event<QuestionsChanged> questionsChanged;
    private final Event<GuestRepliesChanged> repliesChanged;

    ConversationConsumer(
            Deliveries deliveries,
            ConversationService conversations,
            Event<QuestionsChanged> questionsChanged,
            Event<GuestRepliesChanged> repliesChanged) {
        this.deliveries = deliveries;
        this.conversations = conversations;
        this.questionsChanged = questionsChanged;
        this.repliesChanged = repliesChanged;
    }

    @Incoming("conversations")
    @Blocking
    void onBatch(ConsumerRecords<byte[], byte[]> records) {
        deliveries.apply(records, ConversationEvent.class, this::onConversations);
    }

    private void onConversations(List<Delivered<ConversationEvent>> batch) {
        ConversationChanges changes = conversations.apply(batch);
        questionsChanged.fire(new QuestionsChanged(changes.questionIds()));
        repliesChanged.fire(new GuestRepliesChanged(changes.repliedPostIds()));
    }
}
