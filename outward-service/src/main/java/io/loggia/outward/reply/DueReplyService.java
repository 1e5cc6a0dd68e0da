package io.loggia.outward.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows what has waited long enough, one for each call and transaction. */
@ApplicationScoped
class DueReplyService {

    private final ReplyRepository replies;
    private final ReplyWriter writer;

    DueReplyService(ReplyRepository replies, ReplyWriter writer) {
        this.replies = replies;
        this.writer = writer;
    }

    /** False if there is nothing more to do. */
    @Transactional
    public boolean showNext() {
        Optional<Reply> due = replies.lockDue(writer.now());
        due.ifPresent(reply -> writer.keep(reply, reply.moved(new Stage.Shown(), writer.now())));
        return due.isPresent();
    }
}
