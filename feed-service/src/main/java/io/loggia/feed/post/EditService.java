package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.events.PostEdited;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes and takes back what an author published. Whoever else asks finds no such post. */
@ApplicationScoped
public class EditService {

    private final PostRepository posts;
    private final Composer composer;
    private final Reach reach;
    private final PostRecorder recorder;
    private final Clock clock;

    EditService(
            PostRepository posts,
            Composer composer,
            Reach reach,
            PostRecorder recorder,
            Clock clock) {
        this.posts = posts;
        this.composer = composer;
        this.reach = reach;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** To be called before {@link #edit}, outside of transactions. */
    void prepare(UUID authorId, UUID postId, Revision revision) {
        reach.prepare(authorId, postId, revision.audience());
    }

    /**
     * Replaces the text, if the post still stands at that version; the old one stays readable. For
     * a wider audience the author needs a voice; a narrower one holds for all that stands on it.
     */
    @Transactional
    void edit(UUID authorId, UUID postId, VersionTag expected, Revision revision) {
        PostText text = composer.composeOrEmpty(authorId, revision.text());
        if (revision.audience() == Audience.WORLD) {
            reach.requireWidening(authorId, postId);
        }
        Post post = requireOwn(authorId, postId);
        if (post.isDeleted()) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        reach.requireGroup(authorId, post.groupId());
        if (post.repostOfId() != null) {
            throw FeedProblem.NOT_EDITABLE.exception();
        }
        if (!expected.names(post.version())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        if (!recorder.speaks(post)) {
            TextPolicy.require(text.text());
        }
        Audience audience = audienceOf(revision, post);
        change(post, text.within(audience), audience);
    }

    /**
     * What was said in a group stays there, and what was said to more does not become a group's.
     */
    private static Audience audienceOf(Revision revision, Post post) {
        Audience wanted = revision.audience();
        if (wanted == null || wanted == post.audience()) {
            return post.audience();
        }
        if (wanted == Audience.GROUP || post.audience() == Audience.GROUP) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at(AudienceWord.FIELD);
        }
        return wanted;
    }

    /** All locks of posts come first: what is named is locked by others while they hold those. */
    private void change(Post post, PostText text, Audience audience) {
        boolean takenBack = post.isForTheWorld() && audience != Audience.WORLD;
        if (takenBack) {
            narrowAllOn(post, audience);
        }
        revise(post, text, audience);
        recorder.record(post, text, PostEdited::new);
        if (takenBack) {
            recorder.recordTakingBack(post, clock.instant());
        }
    }

    /** Nothing is wider than what it stands on, not for a moment: it is one transaction. */
    private void narrowAllOn(Post post, Audience audience) {
        List<Post> standingOnIt = posts.listForTheWorldOnForUpdate(post.id());
        standingOnIt.forEach(one -> one.address(audience));
        Map<UUID, PostRow> rows = posts.findByIds(standingOnIt.stream().map(Post::id).toList());
        recorder.recordNarrowing(standingOnIt, rows, clock.instant());
    }

    /** The same words for others are no edit that readers would be shown. */
    private void revise(Post post, PostText text, Audience audience) {
        if (audience != post.audience() && text.text().equals(post.text())) {
            post.address(audience);
        } else {
            recorder.keepRevision(post);
            post.edit(text, audience, clock.instant());
        }
    }

    /**
     * Leaves a tombstone, and the replies under it; reposts go along. Deleting twice changes
     * nothing.
     */
    @Transactional
    public void delete(UUID authorId, UUID postId) {
        Post post = requireOwn(authorId, postId);
        if (!post.isDeleted()) {
            post.delete(clock.instant());
            recorder.recordDeletion(post, clock.instant());
            deleteRepostsOf(post);
        } else if (recorder.forgetWithheld(post)) {
            deleteRepostsOf(post);
        }
    }

    /** The post is locked, so nobody passes it on between this and the commit. */
    private void deleteRepostsOf(Post post) {
        List<Post> reposts = posts.listRepostsForUpdate(post.id());
        if (!reposts.isEmpty()) {
            reposts.forEach(repost -> repost.delete(clock.instant()));
            recorder.recordRepostsGone(reposts, clock.instant());
        }
    }

    private Post requireOwn(UUID authorId, UUID postId) {
        return posts.findForUpdate(postId)
                .filter(post -> post.isBy(authorId))
                .orElseThrow(FeedProblem.NOT_FOUND::exception);
    }
}
