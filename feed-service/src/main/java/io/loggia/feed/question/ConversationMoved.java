package io.loggia.feed.question;

import io.loggia.events.GuestReplyChanged;
import io.loggia.events.QuestionChanged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked or said outside stands elsewhere. Fired within the transaction that applies it:
 * what an observer writes commits with it. It may come again; a replay is no news.
 */
public sealed interface ConversationMoved {

    /** {@code givenBy} is whoever held the question and has given it to who holds it now. */
    record OfQuestion(QuestionChanged question, @Nullable UUID givenBy)
            implements ConversationMoved {}

    record OfGuestReply(GuestReplyChanged reply) implements ConversationMoved {}
}
