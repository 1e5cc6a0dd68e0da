package io.loggia.outward.arrival;

import io.loggia.outward.guest.Confirmations;
import io.loggia.outward.guest.Confirmed;
import io.loggia.outward.guest.Unconfirmed;
import io.loggia.outward.intake.Sent;
import io.loggia.outward.question.Asked;
import io.loggia.outward.question.QuestionService;
import io.loggia.outward.reply.Replies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Says what becomes of each kind of thing that outsiders send, in the caller's transaction. */
@ApplicationScoped
class Reception {

    private final Confirmations confirmations;
    private final QuestionService questions;
    private final Replies replies;

    Reception(Confirmations confirmations, QuestionService questions, Replies replies) {
        this.confirmations = confirmations;
        this.questions = questions;
        this.replies = replies;
    }

    void take(Sent sent, Instant receivedAt, Instant now) {
        switch (sent) {
            case Sent.Ask ask -> confirmations.begin(ask.email(), unconfirmed(ask), now);
            case Sent.Reply reply -> confirmations.begin(reply.email(), unconfirmed(reply), now);
            case Sent.Confirm(var token, var status) ->
                    confirmations
                            .end(token, receivedAt, now)
                            .ifPresent(
                                    confirmed -> {
                                        if (confirmed.content().isReply()) {
                                            replies.receive(confirmed, token, receivedAt);
                                        } else {
                                            questions.ask(asked(confirmed, status, receivedAt));
                                        }
                                    });
            case Sent.Verdict(var status, var helped, var words) ->
                    questions.verdict(status, helped, words);
            case Sent.Erase(var status) -> questions.eraseByAsker(status);
            case Sent.EraseReply(var token) -> replies.erase(token);
            case Sent.AppealReply(var token, var words) -> replies.appeal(token, words);
            case Sent.Report(var reply) -> replies.report(reply);
        }
    }

    private static Unconfirmed unconfirmed(Sent.Ask ask) {
        return new Unconfirmed(
                ask.name(), ask.text(), ask.topics(), ask.addressedTo(), null, ask.language());
    }

    private static Unconfirmed unconfirmed(Sent.Reply reply) {
        return new Unconfirmed(
                reply.name(),
                reply.text(),
                List.of(),
                null,
                reply.postPublicId(),
                reply.language());
    }

    private static Asked asked(Confirmed confirmed, byte[] statusTokenHash, Instant confirmedAt) {
        Unconfirmed content = confirmed.content();
        return new Asked(
                confirmed.guestRef(),
                content.name(),
                statusTokenHash,
                content.text(),
                content.topics(),
                content.addressedTo(),
                content.language(),
                confirmedAt);
    }
}
