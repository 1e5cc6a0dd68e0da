package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.crossing.Voices;
import io.loggia.feed.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a post may go: never further than what it stands on, and outside only with a voice. */
@ApplicationScoped
class Reach {

    private static final String ANSWERS = "answers";

    private final PostRepository posts;
    private final VisiblePosts visiblePosts;
    private final Voices voices;
    private final Questions questions;
    private final OutwardPictures pictures;
    private final GroupReach groups;

    Reach(
            PostRepository posts,
            VisiblePosts visiblePosts,
            Voices voices,
            Questions questions,
            OutwardPictures pictures,
            GroupReach groups) {
        this.posts = posts;
        this.visiblePosts = visiblePosts;
        this.voices = voices;
        this.questions = questions;
        this.pictures = pictures;
        this.groups = groups;
    }

    /**
     * To be called outside of transactions: a voice that was just switched on, or a claim that was
     * just made, may be on its way, and pictures that are to leave are drawn.
     */
    void prepare(Draft draft) {
        requireInside(draft);
        groups.prepare(draft);
        await(draft.authorId(), draft.audience());
        if (draft.answersId() != null && draft.audience() == Audience.WORLD) {
            questions.await(draft.authorId(), draft.answersId());
        }
        pictures.prepare(draft);
    }

    /** The same for a post that stands already. */
    void prepare(UUID authorId, UUID postId, @Nullable Audience wanted) {
        await(authorId, wanted);
        pictures.prepare(authorId, postId, wanted);
    }

    private void await(UUID authorId, @Nullable Audience wanted) {
        if (wanted == Audience.WORLD) {
            voices.await(authorId);
        }
    }

    /** Nobody outside could vote. */
    void requireInside(Draft draft) {
        if (draft.poll() != null && draft.audience() == Audience.WORLD) {
            throw FeedProblem.POLL_INSIDE_ONLY.at(AudienceWord.FIELD);
        }
    }

    /** The post that a draft answers. */
    @Nullable PostRow parentOf(Draft draft) {
        if (draft.parentId() == null) {
            return null;
        }
        PostRow parent = visiblePosts.requireOriginal(draft.authorId(), draft.parentId());
        requireWithin(draft.audience(), parent);
        groups.requireSame(draft, parent);
        return parent;
    }

    /** The post that a draft quotes. */
    @Nullable PostRow quotedBy(Draft draft) {
        if (draft.quoteOfId() == null) {
            return null;
        }
        PostRow quoted =
                visiblePosts
                        .findOriginal(draft.authorId(), draft.quoteOfId())
                        .orElseThrow(() -> FeedProblem.NOT_FOUND.at("quoteOfId"));
        requireWithin(draft.audience(), quoted);
        groups.requireNone(quoted);
        return quoted;
    }

    private static void requireWithin(Audience wanted, PostRow limit) {
        if (wanted.compareTo(limit.facts().audience()) > 0) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at(AudienceWord.FIELD);
        }
    }

    /** Whoever has left a group says nothing there any more, in an old post neither. */
    void requireGroup(UUID authorId, @Nullable UUID groupId) {
        groups.require(authorId, groupId);
    }

    /** Whoever asked is outside, and is answered there, by a post that stands by itself. */
    void requireAnswer(Draft draft) {
        if (draft.answersId() == null) {
            return;
        }
        boolean alone = draft.parentId() == null && draft.quoteOfId() == null;
        if (!alone || draft.audience() != Audience.WORLD) {
            throw FeedProblem.NOT_AN_ANSWER.at(ANSWERS);
        }
        questions.require(draft.authorId(), draft.answersId(), ANSWERS);
    }

    void requireAllowed(Draft draft, @Nullable PostRow parent, @Nullable PostRow quoted) {
        if (draft.audience() == Audience.WORLD) {
            requireWorld(
                    draft.authorId(),
                    parent == null ? null : parent.id(),
                    quoted == null ? null : quoted.id());
        }
    }

    /** Before the post itself is locked: whoever narrows what it stands on locks in this order. */
    void requireWidening(UUID authorId, UUID postId) {
        PostRow post =
                posts.findById(postId)
                        .filter(row -> row.facts().authorId().equals(authorId))
                        .filter(row -> !row.facts().deleted() && row.repostOfId() == null)
                        .orElse(null);
        if (post != null && !post.isForTheWorld()) {
            if (post.hasPoll()) {
                throw FeedProblem.POLL_INSIDE_ONLY.at(AudienceWord.FIELD);
            }
            if (post.answersId() != null) {
                questions.require(authorId, post.answersId(), ANSWERS);
            }
            requireWorld(authorId, post.facts().parentId(), post.quoteOfId());
        }
    }

    /** Holds what the post stands on until the transaction ends, so that nobody narrows it. */
    private void requireWorld(UUID authorId, @Nullable UUID parentId, @Nullable UUID quotedId) {
        Set<UUID> below =
                Stream.of(parentId, quotedId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!posts.holdForTheWorld(below).containsAll(below)) {
            throw FeedProblem.AUDIENCE_NOT_AVAILABLE.at(AudienceWord.FIELD);
        }
        voices.require(authorId, AudienceWord.FIELD);
    }
}
