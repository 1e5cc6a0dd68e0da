package io.loggia.feed.post;

import io.loggia.events.PostEdited;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Changes and takes back what an author published. Whoever else asks finds no such post. */
@ApplicationScoped
class EditService {

    private final PostRepository posts;
    private final Composer composer;
    private final PostRecorder recorder;
    private final Clock clock;

    EditService(PostRepository posts, Composer composer, PostRecorder recorder, Clock clock) {
        this.posts = posts;
        this.composer = composer;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Replaces the text, if the post still stands at that version; the old one stays readable. */
    @Transactional
    void edit(UUID authorId, UUID postId, VersionTag expected, String newText) {
        PostText text = composer.composeOrEmpty(authorId, newText);
        Post post = requireOwn(authorId, postId);
        if (post.isDeleted()) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        if (post.repostOfId() != null) {
            throw FeedProblem.NOT_EDITABLE.exception();
        }
        if (!expected.names(post.version())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        if (!recorder.hasPictures(post)) {
            TextPolicy.require(text.text());
        }
        recorder.keepRevision(post);
        post.edit(text, clock.instant());
        recorder.record(post, text, PostEdited::new);
    }

    /**
     * Leaves a tombstone, and the replies under it; reposts go along. Deleting twice changes
     * nothing.
     */
    @Transactional
    void delete(UUID authorId, UUID postId) {
        Post post = requireOwn(authorId, postId);
        if (!post.isDeleted()) {
            post.delete(clock.instant());
            recorder.recordDeletion(post);
            deleteRepostsOf(post);
        }
    }

    /** The post is locked, so nobody passes it on between this and the commit. */
    private void deleteRepostsOf(Post post) {
        List<Post> reposts = posts.listRepostsForUpdate(post.id());
        if (!reposts.isEmpty()) {
            reposts.forEach(repost -> repost.delete(clock.instant()));
            recorder.recordRepostsGone(reposts);
        }
    }

    private Post requireOwn(UUID authorId, UUID postId) {
        return posts.findForUpdate(postId)
                .filter(post -> post.isBy(authorId))
                .orElseThrow(FeedProblem.NOT_FOUND::exception);
    }
}
