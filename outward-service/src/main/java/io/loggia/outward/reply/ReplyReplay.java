package io.loggia.outward.reply;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Where each guest's reply stands, for topic {@code conversations}. */
@ApplicationScoped
class ReplyReplay implements ReplaySource {

    private final ReplyRepository replies;

    ReplyReplay(ReplyRepository replies) {
        this.replies = replies;
    }

    @Override
    public String topic() {
        return "conversations";
    }

    @Override
    public String name() {
        return "replies";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                replies.holdAfter(ReplaySource.idAt(after), limit),
                reply -> reply.event(reply.since()),
                Reply::id);
    }
}
