package io.loggia.outward.reply;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.Cursor;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.guest.GuestRepository;
import io.loggia.outward.journal.Act;
import io.loggia.outward.reply.ReplyListRepository.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What colleagues see of replies, and decide: whoever wrote the post or speaks in its conversation,
 * and a steward, whose acts are written down.
 */
@ApplicationScoped
class ReplyService {

    private final ReplyRepository replies;
    private final ReplyListRepository lists;
    private final HidingRepository hidings;
    private final ReplyWriter writer;
    private final GuestRepository guests;
    private final Journal journal;

    ReplyService(
            ReplyRepository replies,
            ReplyListRepository lists,
            HidingRepository hidings,
            ReplyWriter writer,
            GuestRepository guests,
            Journal journal) {
        this.replies = replies;
        this.lists = lists;
        this.hidings = hidings;
        this.writer = writer;
        this.guests = guests;
        this.journal = journal;
    }

    @Transactional
    public Page<GuestReplyView> page(ReplyQuery query, Reader reader) {
        UUID post = query.postId();
        int limit = query.page().limit();
        List<Reply> found =
                post == null
                        ? lists.listHeld(reader, query.after(), limit + 1)
                        : lists.listOf(post, reader, query.after(), limit + 1);
        boolean mayDecide = post == null || mayDecide(post, reader);
        Page<Reply> page = Page.cut(found, limit, reply -> new Cursor(reply.number()));
        return new Page<>(
                page.items().stream().map(one -> GuestReplyView.of(one, mayDecide)).toList(),
                page.nextCursor());
    }

    /** Shows what waits or is hidden; what is shown stays so, and no report holds it again. */
    @Transactional
    public GuestReplyView show(UUID id, Reader reader) {
        Reply reply = require(id, reader);
        if (reply.stage() instanceof Stage.Shown && reply.cleared()) {
            return GuestReplyView.of(reply, true);
        }
        note(Act.REPLY_SHOWN, reply, reader, "shown");
        return GuestReplyView.of(writer.keep(reply, reply.cleared(writer.now())), true);
    }

    /**
     * Hides it for everybody outside; hidden for that reason already, it stays as it is. Once its
     * guest has appealed, the reason is no longer for whoever hides to change.
     */
    @Transactional
    public GuestReplyView hide(UUID id, HideReason reason, Reader reader) {
        Reply reply = require(id, reader);
        if (reply.stage() instanceof Stage.Hidden hidden && hidden.reason() == reason) {
            return GuestReplyView.of(reply, true);
        }
        if (reply.stage() instanceof Stage.Hidden && isAppealed(id)) {
            throw OutwardProblem.NOT_YOURS_TO_DECIDE.exception();
        }
        note(Act.REPLY_HIDDEN, reply, reader, reason.name());
        Stage hidden = new Stage.Hidden(reason, reader.profileId());
        hidings.insert(id, reader.profileId(), reason, writer.now());
        return GuestReplyView.of(writer.keep(reply, reply.moved(hidden, writer.now())), true);
    }

    private boolean isAppealed(UUID id) {
        return hidings.findNewest(id).map(Hiding::appeal).isPresent();
    }

    /** From now on nothing comes in from whoever wrote it. */
    @Transactional
    public void block(UUID id, String reason, UUID stewardId) {
        Reply reply = require(id, new Reader(stewardId, true));
        Reply.Content content = reply.content();
        if (content != null) {
            guests.block(content.guestRef());
            journal.write(deed(Act.GUEST_BLOCKED, reply, stewardId, reason));
        }
    }

    private Reply require(UUID id, Reader reader) {
        Reply reply =
                replies.lock(id)
                        .filter(found -> !found.isErased())
                        .orElseThrow(OutwardProblem.NOT_FOUND::exception);
        if (!mayDecide(reply.postId(), reader)) {
            boolean seen =
                    !(reply.stage() instanceof Stage.Held)
                            && !(reply.stage() instanceof Stage.Hidden hidden && hidden.isSpam());
            throw (seen ? OutwardProblem.NOT_IN_CONVERSATION : OutwardProblem.NOT_FOUND)
                    .exception();
        }
        return reply;
    }

    private boolean mayDecide(UUID postId, Reader reader) {
        return reader.steward() || replies.isInThread(postId, reader.profileId());
    }

    /** Only of a steward who has no part in the conversation. */
    private void note(Act act, Reply reply, Reader reader, String reason) {
        if (!replies.isInThread(reply.postId(), reader.profileId())) {
            journal.write(deed(act, reply, reader.profileId(), reason));
        }
    }

    private static Deed deed(Act act, Reply reply, UUID stewardId, String reason) {
        return new Deed(act, stewardId, reply.postAuthorId(), reply.postId(), null, reason);
    }
}
