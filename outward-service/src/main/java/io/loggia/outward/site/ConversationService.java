package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads conversations, and the account of what was taken away. */
@ApplicationScoped
class ConversationService {

    private static final int ON_A_PAGE = 100;
    private static final int REMOVALS = 200;

    private final ConversationRepository conversations;

    ConversationService(ConversationRepository conversations) {
        this.conversations = conversations;
    }

    /** What was taken away, and what waits. */
    record Account(
            List<ConversationRepository.Removal> removals, List<Conversation.Count> waiting) {}

    @Transactional
    public Conversation of(PublicPost post) {
        return new Conversation(
                conversations.listReplies(post.publicId(), ON_A_PAGE),
                conversations.listCounts(post.publicId()));
    }

    @Transactional
    public Account account() {
        return new Account(conversations.listRemovals(REMOVALS), conversations.listWaiting());
    }

    @Transactional
    public boolean isShown(PublicPost post, String replyPublicId) {
        return conversations.isShown(post.publicId(), replyPublicId);
    }
}
