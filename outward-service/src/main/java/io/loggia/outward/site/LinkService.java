package io.loggia.outward.site;

import io.loggia.outward.intake.Intake;
import io.loggia.outward.intake.Token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Optional;

/** The links in the mails that confirm something. */
@ApplicationScoped
class LinkService {

    private final FormRepository forms;
    private final Intake intake;
    private final Clock clock;

    LinkService(FormRepository forms, Intake intake, Clock clock) {
        this.forms = forms;
        this.intake = intake;
        this.clock = clock;
    }

    /** What a link is good for now. */
    sealed interface Found {

        /** To be used, for something of that kind. */
        record Open(String kind) implements Found {}

        /** It was used before. */
        record Used() implements Found {}

        /** It came too late. */
        record Expired() implements Found {}

        /** Nobody ever got it. */
        record Nothing() implements Found {}
    }

    @Transactional
    public Found find(String text) {
        return Token.parse(text)
                .flatMap(token -> forms.findLink(token.hash()))
                .map(this::of)
                .orElseGet(Found.Nothing::new);
    }

    private Found of(FormRepository.Link link) {
        if (link.used()) {
            return new Found.Used();
        }
        return link.expiresAt().isAfter(clock.instant())
                ? new Found.Open(link.kind())
                : new Found.Expired();
    }

    /** The token of what comes of it, if the link could be used. */
    @Transactional
    public Optional<Token> use(String text) {
        Token status = Token.random();
        return Token.parse(text)
                .filter(token -> intake.confirm(token.hash(), status.hash()))
                .map(token -> status);
    }
}
