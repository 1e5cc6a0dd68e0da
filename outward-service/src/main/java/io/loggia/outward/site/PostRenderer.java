package io.loggia.outward.site;

import io.loggia.outward.site.RenderedPages.Form;
import jakarta.enterprise.context.ApplicationScoped;

/** Renders a post in one of its forms, with what stands around it there. */
@ApplicationScoped
class PostRenderer {

    private final SiteQuestionService questions;
    private final ConversationService conversations;
    private final Pages pages;

    PostRenderer(SiteQuestionService questions, ConversationService conversations, Pages pages) {
        this.questions = questions;
        this.conversations = conversations;
        this.pages = pages;
    }

    String render(PublicPost post, Form form, Words words) {
        return switch (form) {
            case PAGE -> page(post, words);
            case EMBEDDED -> pages.embedded(post, words);
        };
    }

    private String page(PublicPost post, Words words) {
        PublicQuestion question = questions.findAnsweredBy(post.publicId()).orElse(null);
        return pages.post(post, conversations.of(post), question, words);
    }
}
