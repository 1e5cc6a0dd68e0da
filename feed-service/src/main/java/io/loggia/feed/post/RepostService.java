package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Passes posts on, and takes that back. Saying it twice changes nothing. */
@ApplicationScoped
public class RepostService {

    private final PostRepository posts;
    private final VisiblePosts visiblePosts;
    private final PostRecorder recorder;
    private final PostIds ids;
    private final Clock clock;

    RepostService(
            PostRepository posts,
            VisiblePosts visiblePosts,
            PostRecorder recorder,
            PostIds ids,
            Clock clock) {
        this.posts = posts;
        this.visiblePosts = visiblePosts;
        this.recorder = recorder;
        this.ids = ids;
        this.clock = clock;
    }

    /** The new repost's id, or empty if the author's repost stood already. */
    @Transactional
    Optional<UUID> repost(UUID authorId, UUID postId) {
        Optional<UUID> repostId =
                write(ids.next(), authorId, visiblePosts.requireOriginal(authorId, postId));
        repostId.map(List::of).ifPresent(recorder::tellOf);
        return repostId;
    }

    /** The author's repost, made as of that time if there was none. */
    @Transactional
    public UUID repostAt(UUID authorId, UUID postId, Instant publishedAt) {
        PostRow original = visiblePosts.requireOriginal(authorId, postId);
        return write(ids.at(publishedAt), authorId, original)
                .or(() -> posts.findRepostId(authorId, original.id()))
                .orElseThrow(FeedProblem.NOT_FOUND::exception);
    }

    private Optional<UUID> write(UUID id, UUID authorId, PostRow original) {
        if (original.facts().audience() == Audience.GROUP) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.exception(); // it would be wider
        }
        lock(original.id());
        if (posts.findRepostId(authorId, original.id()).isPresent()) {
            return Optional.empty();
        }
        Post repost = Post.repost(id, authorId, original);
        posts.add(repost);
        recorder.recordRepost(repost);
        return Optional.of(repost.id());
    }

    /** From here on neither a deletion nor a twin of this request comes between. */
    private void lock(UUID originalId) {
        if (posts.findForUpdate(originalId).filter(post -> !post.isDeleted()).isEmpty()) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }

    /** Also of a post that its author can no longer see. */
    @Transactional
    void undo(UUID authorId, UUID postId) {
        posts.findRepostId(authorId, postId)
                .flatMap(posts::findForUpdate)
                .filter(repost -> !repost.isDeleted())
                .ifPresent(this::delete);
    }

    private void delete(Post repost) {
        Instant now = clock.instant();
        repost.delete(now);
        recorder.recordDeletion(repost, now);
    }
}
