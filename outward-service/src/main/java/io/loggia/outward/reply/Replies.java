package io.loggia.outward.reply;

import io.loggia.outward.PublicId;
import io.loggia.outward.guest.Confirmed;
import io.loggia.outward.guest.Guest;
import io.loggia.outward.guest.GuestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What comes in from outside about replies, in the caller's transaction. */
@ApplicationScoped
public class Replies {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ReplyRepository replies;
    private final HidingRepository hidings;
    private final ReplyWriter writer;
    private final GuestRepository guests;
    private final ReplyConfig config;

    Replies(
            ReplyRepository replies,
            HidingRepository hidings,
            ReplyWriter writer,
            GuestRepository guests,
            ReplyConfig config) {
        this.replies = replies;
        this.hidings = hidings;
        this.writer = writer;
        this.guests = guests;
        this.config = config;
    }

    /** A reply whose link was used. Where its post is not public any more, nothing comes of it. */
    public void receive(Confirmed confirmed, byte[] tokenHash, Instant receivedAt) {
        String post = Objects.requireNonNull(confirmed.content().postPublicId());
        replies.findPublicPost(post)
                .ifPresent(
                        found -> {
                            Reply reply = reply(confirmed, found, receivedAt);
                            writer.begin(reply, PublicId.random(), tokenHash);
                        });
    }

    private Reply reply(Confirmed confirmed, ReplyRepository.Post post, Instant receivedAt) {
        var content =
                new Reply.Content(
                        confirmed.guestRef(),
                        confirmed.content().name(),
                        confirmed.content().text(),
                        confirmed.content().language());
        Stage stage = stage(content, post.id(), receivedAt);
        return Reply.begin(post.id(), post.authorId(), content, receivedAt, stage);
    }

    private Stage stage(Reply.Content content, UUID postId, Instant receivedAt) {
        String text = content.text();
        long repeats = replies.countRepeats(text, postId, receivedAt.minus(A_DAY));
        if (Suspicion.score(text, repeats) >= config.scoreLimit()) {
            return new Stage.Held(HoldReason.SCORE, null);
        }
        boolean known = guests.lock(content.guestRef()).filter(Guest::isKnown).isPresent();
        if (!known || Suspicion.hasLink(text)) {
            HoldReason reason = known ? HoldReason.LINK : HoldReason.FIRST_REPLY;
            return new Stage.Held(reason, receivedAt.plus(config.hold()));
        }
        return new Stage.Shown();
    }

    /**
     * Taken back by whoever wrote it; again, or with a link that leads nowhere, nothing happens.
     */
    public void erase(byte[] tokenHash) {
        replies.lockByLink(tokenHash)
                .filter(reply -> !reply.isErased())
                .ifPresent(
                        reply -> {
                            hidings.forgetWords(reply.id());
                            writer.keep(reply, reply.moved(new Stage.Erased(), writer.now()));
                        });
    }

    /** Whoever wrote it says why it should not be hidden; once for each hiding. */
    public void appeal(byte[] tokenHash, String words) {
        replies.lockByLink(tokenHash)
                .filter(reply -> reply.stage() instanceof Stage.Hidden)
                .flatMap(reply -> hidings.findNewest(reply.id()))
                .filter(hiding -> hiding.appeal() == null)
                .ifPresent(hiding -> hidings.noteAppeal(hiding, words, writer.now()));
    }

    /** Holds what is shown, unless a colleague has looked at it and wants it shown. */
    public void report(String publicId) {
        replies.lockByPublicId(publicId)
                .filter(reply -> !reply.cleared())
                .ifPresent(
                        reply -> {
                            if (reply.stage() instanceof Stage.Shown shown) {
                                writer.keep(reply, reply.moved(shown.reported(), writer.now()));
                            }
                        });
    }
}
