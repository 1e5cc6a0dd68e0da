package io.loggia.outward.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Where the site leaves what outsiders send, in the caller's transaction. It cannot read what it
 * left; within a second or two the inside deals with it, or nobody ever hears of it.
 */
@ApplicationScoped
public class Intake {

    private final IntakeRepository rows;

    Intake(IntakeRepository rows) {
        this.rows = rows;
    }

    /** False if that form was sent already; its stamp is 16 random bytes. */
    public boolean ask(Sent.Ask ask, byte[] stamp) {
        return rows.insert(IntakeRow.of(ask, stamp));
    }

    /** False if that form was sent already; its stamp is 16 random bytes. */
    public boolean reply(Sent.Reply reply, byte[] stamp) {
        return rows.insert(IntakeRow.of(reply, stamp));
    }

    /** False if that link was used already. */
    public boolean confirm(byte[] tokenHash, byte[] statusTokenHash) {
        return rows.insert(IntakeRow.of(new Sent.Confirm(tokenHash, statusTokenHash), null));
    }

    /** The words are at most 2,000 characters; others are refused as a problem that names them. */
    public void verdict(byte[] statusTokenHash, boolean helped, @Nullable String words) {
        rows.insert(IntakeRow.of(new Sent.Verdict(statusTokenHash, helped, words), null));
    }

    /** A question is to be forgotten. */
    public void erase(byte[] statusTokenHash) {
        rows.insert(IntakeRow.of(new Sent.Erase(statusTokenHash), null));
    }

    /** A reply is to be forgotten. */
    public void eraseReply(byte[] confirmTokenHash) {
        rows.insert(IntakeRow.of(new Sent.EraseReply(confirmTokenHash), null));
    }

    /** The words are at most 2,000 characters; others are refused as a problem that names them. */
    public void appealReply(byte[] confirmTokenHash, String words) {
        rows.insert(IntakeRow.of(new Sent.AppealReply(confirmTokenHash, words), null));
    }

    /** A reply should be looked at. */
    public void report(String replyPublicId) {
        rows.insert(IntakeRow.of(new Sent.Report(replyPublicId), null));
    }
}
