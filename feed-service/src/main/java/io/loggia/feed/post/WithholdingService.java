package io.loggia.feed.post;

import io.loggia.events.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a post away from everybody and brings it back, for whoever may decide that. Withheld, it is
 * a tombstone like any that its author leaves, in every list and to every other system, and outside
 * it is taken back; its words are kept apart, for its author and for who decides.
 */
@ApplicationScoped
public class WithholdingService {

    private final PostRepository posts;
    private final WithheldRepository withheld;
    private final PostRecorder recorder;
    private final OutwardPictures pictures;
    private final Clock clock;

    WithholdingService(
            PostRepository posts,
            WithheldRepository withheld,
            PostRecorder recorder,
            OutwardPictures pictures,
            Clock clock) {
        this.posts = posts;
        this.withheld = withheld;
        this.recorder = recorder;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** In the caller's transaction; false where its author has deleted the post. */
    @Transactional(TxType.MANDATORY)
    public boolean withhold(UUID postId, Withholding why) {
        Post post = posts.findForUpdate(postId).orElseThrow();
        if (post.isDeleted()) {
            return withheld.find(postId).map(kept -> again(kept, why)).orElse(false);
        }
        withheld.keep(new Withheld(postId, why, post.text(), post.html()));
        post.delete(clock.instant());
        recorder.recordWithholding(post, clock.instant());
        return true;
    }

    private boolean again(Withheld kept, Withholding why) {
        withheld.keep(new Withheld(kept.postId(), why, kept.text(), kept.html()));
        return true;
    }

    /**
     * To be called before {@link #restore}, outside of transactions: pictures may have to leave.
     */
    public void prepareRestoring(UUID postId) {
        posts.findById(postId)
                .filter(PostRow::isForTheWorld)
                .ifPresent(row -> pictures.prepare(row.facts().authorId(), postId, Audience.WORLD));
    }

    /**
     * In the caller's transaction; nothing happens where its author has deleted the post meanwhile.
     * What it stands on may have been taken back from outside: then it stays inside, too.
     */
    @Transactional(TxType.MANDATORY)
    public void restore(UUID postId) {
        Audience reach = reachOf(posts.findById(postId).orElseThrow());
        if (withheld.restore(postId, reach)) {
            Post post = posts.findForUpdate(postId).orElseThrow();
            recorder.recordRestoring(post, posts.findById(postId).orElseThrow());
        }
    }

    /** What the post stands on is locked before the post, as whoever narrows that does. */
    private Audience reachOf(PostRow row) {
        if (!row.isForTheWorld()) {
            return row.facts().audience();
        }
        Set<UUID> below = withheld.listBelow(row.id());
        return posts.holdForTheWorld(below).containsAll(below) ? Audience.WORLD : Audience.COMPANY;
    }
}
