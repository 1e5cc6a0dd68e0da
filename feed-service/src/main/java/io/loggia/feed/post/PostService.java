package io.loggia.feed.post;

import io.loggia.events.PostPublished;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes posts and replies. One transaction writes the post, its sources and mentions, the
 * topics it brings and its events; nothing in it calls anybody over the network.
 */
@ApplicationScoped
public class PostService {

    private static final int MAX_THREAD = 5_000;

    private final PostRepository posts;
    private final Reach reach;
    private final Composer composer;
    private final PostRecorder recorder;
    private final PostIds ids;

    PostService(
            PostRepository posts,
            Reach reach,
            Composer composer,
            PostRecorder recorder,
            PostIds ids) {
        this.posts = posts;
        this.reach = reach;
        this.composer = composer;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** To be called before {@link #publish}, outside of transactions. */
    public void prepare(Draft draft) {
        reach.prepare(draft);
    }

    /**
     * Publishes a draft and returns the post as it stands. The author has been found in the
     * projection before. Joins the caller's transaction, if there is one.
     */
    @Transactional
    public PostRow publish(Draft draft) {
        Ground ground = groundOf(draft);
        PostText text = ground.text();
        UUID id = mintId(draft.publishedAt());
        Post post = Post.publish(id, draft, ground.parent(), ground.quoted(), text);
        posts.add(post);
        recorder.enclose(post, draft);
        PostRow row = recorder.record(post, text, PostPublished::new);
        if (draft.publishedAt() == null && ground.concernsOthers()) {
            recorder.tellOf(List.of(post.id()));
        }
        return row.with(!draft.attachments().isEmpty(), draft.poll() != null);
    }

    /** Refuses what {@link #publish} would refuse now, but for its pictures. */
    @Transactional
    public void check(Draft draft) {
        groundOf(draft);
    }

    private Ground groundOf(Draft draft) {
        reach.requireInside(draft);
        reach.requireGroup(draft.authorId(), draft.groupId());
        reach.requireAnswer(draft);
        PostText text = compose(draft).within(draft.audience());
        PostRow parent = reach.parentOf(draft);
        PostRow quoted = reach.quotedBy(draft);
        reach.requireAllowed(draft, parent, quoted);
        requireRoom(parent);
        return new Ground(text, parent, quoted);
    }

    private PostText compose(Draft draft) {
        return draft.attachments().isEmpty() || draft.poll() != null
                ? composer.compose(draft.authorId(), draft.text())
                : composer.composeOrEmpty(draft.authorId(), draft.text());
    }

    private void requireRoom(@Nullable PostRow parent) {
        if (parent != null && posts.holdsAtLeast(parent.threadId(), MAX_THREAD)) {
            throw FeedProblem.THREAD_FULL.at("parentId");
        }
    }

    private UUID mintId(@Nullable Instant publishedAt) {
        return publishedAt == null ? ids.next() : ids.at(publishedAt);
    }

    /** What a post says, and what it stands on. */
    private record Ground(PostText text, @Nullable PostRow parent, @Nullable PostRow quoted) {

        boolean concernsOthers() {
            return parent != null || quoted != null || !text.mentionIds().isEmpty();
        }
    }
}
