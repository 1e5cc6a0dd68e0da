package io.loggia.outward.reply;

import io.loggia.events.delivery.Outbox;
import io.loggia.outward.guest.GuestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps where a reply stands and tells of it; in the caller's transaction, under its lock. */
@ApplicationScoped
class ReplyWriter {

    private final ReplyRepository replies;
    private final GuestRepository guests;
    private final Outbox outbox;
    private final Clock clock;

    ReplyWriter(ReplyRepository replies, GuestRepository guests, Outbox outbox, Clock clock) {
        this.replies = replies;
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void begin(Reply reply, String publicId, byte[] tokenHash) {
        replies.insert(reply, publicId, tokenHash);
        countShown(null, reply);
        outbox.append(reply.event(now()));
    }

    Reply keep(Reply before, Reply after) {
        Instant now = now();
        replies.update(after, now);
        countShown(before.firstShown(), after);
        outbox.append(after.event(now));
        return after;
    }

    /** Two replies that were shown make a guest known, whatever becomes of them. */
    private void countShown(@Nullable Instant shownBefore, Reply after) {
        Reply.Content content = after.content();
        if (shownBefore == null && after.firstShown() != null && content != null) {
            guests.countShownReply(content.guestRef());
        }
    }
}
