package io.loggia.outward.intake;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was sent, as a row of one table for all kinds. */
@SuppressWarnings("ArrayRecordComponent") // written or read once, and never compared
record IntakeRow(
        Kind kind,
        byte @Nullable [] stamp,
        @Nullable String language,
        @Nullable String name,
        @Nullable String email,
        @Nullable String words,
        @Nullable List<String> topics,
        @Nullable String addressedTo,
        @Nullable String postPublicId,
        @Nullable String replyPublicId,
        byte @Nullable [] confirmHash,
        byte @Nullable [] statusHash,
        @Nullable Boolean helped) {

    /** The kinds, as the table calls them. */
    enum Kind {
        ASK,
        REPLY,
        CONFIRM,
        VERDICT,
        ERASE,
        ERASE_REPLY,
        APPEAL_REPLY,
        REPORT
    }

    static IntakeRow of(Sent sent, byte @Nullable [] stamp) {
        return switch (sent) {
            case Sent.Ask ask ->
                    new IntakeRow(
                            Kind.ASK,
                            stamp,
                            ask.language().tag(),
                            ask.name(),
                            ask.email(),
                            ask.text(),
                            ask.topics(),
                            ask.addressedTo(),
                            null,
                            null,
                            null,
                            null,
                            null);
            case Sent.Reply reply ->
                    new IntakeRow(
                            Kind.REPLY,
                            stamp,
                            reply.language().tag(),
                            reply.name(),
                            reply.email(),
                            reply.text(),
                            null,
                            null,
                            reply.postPublicId(),
                            null,
                            null,
                            null,
                            null);
            case Sent.Confirm(var token, var status) ->
                    byToken(Kind.CONFIRM, token, status, null, null);
            case Sent.Verdict(var status, var helped, var words) ->
                    byToken(Kind.VERDICT, null, status, helped, words);
            case Sent.Erase(var status) -> byToken(Kind.ERASE, null, status, null, null);
            case Sent.EraseReply(var token) -> byToken(Kind.ERASE_REPLY, token, null, null, null);
            case Sent.AppealReply(var token, var words) ->
                    byToken(Kind.APPEAL_REPLY, token, null, null, words);
            case Sent.Report(var reply) ->
                    new IntakeRow(
                            Kind.REPORT,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            reply,
                            null,
                            null,
                            null);
        };
    }

    private static IntakeRow byToken(
            Kind kind,
            byte @Nullable [] confirmHash,
            byte @Nullable [] statusHash,
            @Nullable Boolean helped,
            @Nullable String words) {
        return new IntakeRow(
                kind,
                null,
                null,
                null,
                null,
                words,
                null,
                null,
                null,
                null,
                confirmHash,
                statusHash,
                helped);
    }

    /** What was sent; refuses a row that nobody's form could have left. */
    Sent read() {
        return switch (kind) {
            case ASK ->
                    new Sent.Ask(
                            orEmpty(name),
                            orEmpty(email),
                            orEmpty(words),
                            topics == null ? List.of() : topics,
                            addressedTo,
                            spoken());
            case REPLY ->
                    new Sent.Reply(
                            orEmpty(name),
                            orEmpty(email),
                            orEmpty(words),
                            orEmpty(postPublicId),
                            spoken());
            case CONFIRM -> new Sent.Confirm(orEmpty(confirmHash), orEmpty(statusHash));
            case VERDICT ->
                    new Sent.Verdict(orEmpty(statusHash), Boolean.TRUE.equals(helped), words);
            case ERASE -> new Sent.Erase(orEmpty(statusHash));
            case ERASE_REPLY -> new Sent.EraseReply(orEmpty(confirmHash));
            case APPEAL_REPLY -> new Sent.AppealReply(orEmpty(confirmHash), orEmpty(words));
            case REPORT -> new Sent.Report(orEmpty(replyPublicId));
        };
    }

    private Language spoken() {
        return Language.find(orEmpty(language))
                .orElseThrow(() -> OutwardProblem.INVALID_FIELD.at("language"));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static byte[] orEmpty(byte @Nullable [] hash) {
        return hash == null ? new byte[0] : hash;
    }
}
