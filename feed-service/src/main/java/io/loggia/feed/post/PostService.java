package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.events.PostPublished;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
    private final VisiblePosts visiblePosts;
    private final Composer composer;
    private final PostRecorder recorder;
    private final PostIds ids;

    PostService(
            PostRepository posts,
            VisiblePosts visiblePosts,
            Composer composer,
            PostRecorder recorder,
            PostIds ids) {
        this.posts = posts;
        this.visiblePosts = visiblePosts;
        this.composer = composer;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * Publishes a draft and returns the post as it stands. The author has been found in the
     * projection before. Joins the caller's transaction, if there is one.
     */
    @Transactional
    public PostRow publish(Draft draft) {
        if (draft.audience() != Audience.COMPANY) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at("audience");
        }
        PostText text =
                draft.attachments().isEmpty()
                        ? composer.compose(draft.authorId(), draft.text())
                        : composer.composeOrEmpty(draft.authorId(), draft.text());
        PostRow parent = parentOf(draft);
        PostRow quoted = quotedBy(draft);
        Post post = Post.publish(mintId(draft.publishedAt()), draft, parent, quoted, text);
        posts.add(post);
        recorder.attach(post, draft.attachments());
        return recorder.record(post, text, PostPublished::new)
                .withMedia(!draft.attachments().isEmpty());
    }

    /** A reply is never wider than its parent: among a group's posts it would be. */
    private @Nullable PostRow parentOf(Draft draft) {
        if (draft.parentId() == null) {
            return null;
        }
        PostRow parent = visiblePosts.requireOriginal(draft.authorId(), draft.parentId());
        if (parent.facts().audience() == Audience.GROUP) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at("audience");
        }
        if (posts.holdsAtLeast(parent.threadId(), MAX_THREAD)) {
            throw FeedProblem.THREAD_FULL.at("parentId");
        }
        return parent;
    }

    /** A quote is never wider than what it quotes. */
    private @Nullable PostRow quotedBy(Draft draft) {
        if (draft.quoteOfId() == null) {
            return null;
        }
        PostRow quoted =
                visiblePosts
                        .findOriginal(draft.authorId(), draft.quoteOfId())
                        .orElseThrow(() -> FeedProblem.NOT_FOUND.at("quoteOfId"));
        if (quoted.facts().audience() == Audience.GROUP) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at("audience");
        }
        return quoted;
    }

    private UUID mintId(@Nullable Instant publishedAt) {
        return publishedAt == null ? ids.next() : ids.at(publishedAt);
    }
}
