package io.loggia.outward.reply;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each guest's reply stands, for topic {@code conversations}. */
@ApplicationScoped
class ReplyReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Reply> some =
                replies.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream().map(reply -> reply.event(reply.since())).toList(),
                        some.getLast().id().toString());
    }
}
