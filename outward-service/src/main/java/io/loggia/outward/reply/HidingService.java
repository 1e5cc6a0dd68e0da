package io.loggia.outward.reply;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.Cursor;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import io.loggia.outward.appeal.AppealOutcome;
import io.loggia.outward.appeal.Decision;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Guests' appeals against hidings, decided by a steward who has neither hidden nor been replied to.
 */
@ApplicationScoped
class HidingService {

    private final ReplyRepository replies;
    private final HidingRepository hidings;
    private final ReplyWriter writer;
    private final Journal journal;

    HidingService(
            ReplyRepository replies,
            HidingRepository hidings,
            ReplyWriter writer,
            Journal journal) {
        this.replies = replies;
        this.hidings = hidings;
        this.writer = writer;
        this.journal = journal;
    }

    @Transactional
    public Page<HidingView> page(PageRequest page, UUID stewardId) {
        var found = hidings.listAppealed(page.after().number(), page.limit() + 1);
        var shown = Page.cut(found, page.limit(), one -> new Cursor(one.hiding().number()));
        return new Page<>(
                shown.items().stream().map(one -> HidingView.of(one, stewardId)).toList(),
                shown.nextCursor());
    }

    @Transactional
    public void decide(UUID replyId, UUID stewardId, AppealOutcome outcome, String reason) {
        Reply reply =
                replies.lock(replyId)
                        .filter(found -> !found.isErased())
                        .orElseThrow(OutwardProblem.NOT_FOUND::exception);
        Hiding hiding =
                hidings.findNewest(replyId)
                        .filter(Hiding::waitsForDecision)
                        .filter(found -> reply.stage() instanceof Stage.Hidden)
                        .orElseThrow(OutwardProblem.NO_APPEAL::exception);
        if (hiding.hiddenBy().equals(stewardId) || reply.postAuthorId().equals(stewardId)) {
            throw OutwardProblem.NOT_YOURS_TO_DECIDE.exception();
        }
        if (outcome == AppealOutcome.OVERTURNED) {
            writer.keep(reply, reply.cleared(writer.now()));
        }
        hidings.noteDecision(hiding, new Decision(outcome, stewardId, writer.now(), reason));
        Act act = outcome == AppealOutcome.UPHELD ? Act.HIDING_UPHELD : Act.HIDING_OVERTURNED;
        journal.write(new Deed(act, stewardId, reply.postAuthorId(), reply.postId(), null, reason));
    }
}
