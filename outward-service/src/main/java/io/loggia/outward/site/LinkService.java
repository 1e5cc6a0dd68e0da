package io.loggia.outward.site;

import io.loggia.outward.intake.Intake;
import io.loggia.outward.intake.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links in the mails that confirm something. */
@ApplicationScoped
class LinkService {

    private final FormRepository forms;
    private final SiteRepository site;
    private final Intake intake;
    private final Clock clock;

    LinkService(FormRepository forms, SiteRepository site, Intake intake, Clock clock) {
        this.forms = forms;
        this.site = site;
        this.intake = intake;
        this.clock = clock;
    }

    /** What a link is good for now. */
    sealed interface Found {

        /** To confirm a question. */
        record Question() implements Found {}

        /** To confirm a reply to the post at that path. */
        record Reply(String postPath) implements Found {}

        /** To take back the reply that it has confirmed. */
        record Erasable() implements Found {}

        /** The reply that it has confirmed is hidden; what came of an appeal, if there is one. */
        record Hidden(String reason, @Nullable String appeal, @Nullable String decision)
                implements Found {}

        /** The reply that it has confirmed was taken back. */
        record Erased() implements Found {}

        /** It was used before. */
        record Used() implements Found {}

        /** It came too late. */
        record Expired() implements Found {}

        /** What was replied to is not public any more. */
        record Gone() implements Found {}

        /** Nobody ever got it. */
        record Nothing() implements Found {}
    }

    @Transactional
    public Found find(String text) {
        return Token.parse(text).map(token -> find(token.hash())).orElseGet(Found.Nothing::new);
    }

    private Found find(byte[] tokenHash) {
        return forms.findReply(tokenHash)
                .map(LinkService::of)
                .or(() -> forms.findLink(tokenHash).map(this::of))
                .orElseGet(Found.Nothing::new);
    }

    private static Found of(FormRepository.ReplyLink reply) {
        if (reply.erased()) {
            return new Found.Erased();
        }
        String reason = reply.hiddenReason();
        return reason == null
                ? new Found.Erasable()
                : new Found.Hidden(reason, reply.appeal(), reply.decision());
    }

    private Found of(FormRepository.Link link) {
        if (link.used()) {
            return new Found.Used();
        }
        if (!link.expiresAt().isAfter(clock.instant())) {
            return new Found.Expired();
        }
        String post = link.postPublicId();
        return post == null
                ? new Found.Question()
                : site.findPost(post)
                        .map(found -> Presenter.pathOf(found.author().handle(), post))
                        .<Found>map(Found.Reply::new)
                        .orElseGet(Found.Gone::new);
    }

    /** The token of what comes of it, if the link could be used. */
    @Transactional
    public Optional<Token> use(String text) {
        Token status = Token.random();
        return Token.parse(text)
                .filter(token -> intake.confirm(token.hash(), status.hash()))
                .map(token -> status);
    }

    /** Says why the reply that it has confirmed should not be hidden. */
    @Transactional
    public void appeal(String text, String words) {
        Token.parse(text).ifPresent(token -> intake.appealReply(token.hash(), words));
    }

    /** Has the reply that it has confirmed forgotten. */
    @Transactional
    public void erase(String text) {
        Token.parse(text).ifPresent(token -> intake.eraseReply(token.hash()));
    }
}
