package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.guideline.GuidelinesView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;

/** The account of what was taken away, for which rule and when, without a name. */
@Path("/moderation")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class ModerationResource {

    private final ConversationService conversations;
    private final Guidelines guidelines;
    private final Pages pages;

    ModerationResource(ConversationService conversations, Guidelines guidelines, Pages pages) {
        this.conversations = conversations;
        this.guidelines = guidelines;
        this.pages = pages;
    }

    @GET
    public String moderation(@Context HttpHeaders headers) {
        Words words = Words.in(Language.of(headers.getAcceptableLanguages()));
        ConversationService.Account account = conversations.account();
        List<RemovalView> removals =
                account.removals().stream().map(removal -> removal(removal, words)).toList();
        return pages.moderation(removals, account.waiting(), words);
    }

    private RemovalView removal(ConversationRepository.Removal removal, Words words) {
        String rule = Objects.requireNonNullElse(removal.rule(), "");
        boolean post = removal.kind().equals("POST");
        return new RemovalView(
                words.say(post ? "moderation.post" : "moderation.reply"),
                post
                        ? guidelines
                                .find(rule, words.language())
                                .map(GuidelinesView.Rule::title)
                                .orElse(rule)
                        : words.say("hidden." + rule),
                removal.at().toString(),
                words.date(removal.at()),
                words.say(
                        "moderation.appeal."
                                + Objects.requireNonNullElse(removal.appeal(), "NONE")));
    }
}
