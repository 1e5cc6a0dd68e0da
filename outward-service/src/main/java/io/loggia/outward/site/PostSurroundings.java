package io.loggia.outward.site;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What stands around a post on its page: what it answers, and what was said to it. */
@ApplicationScoped
class PostSurroundings {

    private final SiteQuestionService questions;
    private final QuestionPresenter presenter;
    private final ConversationService conversations;

    PostSurroundings(
            SiteQuestionService questions,
            QuestionPresenter presenter,
            ConversationService conversations) {
        this.questions = questions;
        this.presenter = presenter;
        this.conversations = conversations;
    }

    /** The question that the post answers, if it does, and the replies to it. */
    record Around(@Nullable QuestionPageView question, Conversation conversation) {}

    Around of(PublicPost post, Words words) {
        QuestionPageView question =
                questions
                        .findAnsweredBy(post.publicId())
                        .map(found -> presenter.present(found, words))
                        .orElse(null);
        return new Around(question, conversations.of(post));
    }
}
