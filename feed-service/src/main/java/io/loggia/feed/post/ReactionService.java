package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Reacts to posts that the reader can see; to a repost means to what it passes on. Saying it twice
 * changes nothing.
 */
@ApplicationScoped
public class ReactionService {

    private final VisiblePosts posts;
    private final ReactionRepository reactions;
    private final Event<PostNews> news;
    private final Clock clock;

    ReactionService(
            VisiblePosts posts, ReactionRepository reactions, Event<PostNews> news, Clock clock) {
        this.posts = posts;
        this.reactions = reactions;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    void react(UUID readerId, UUID postId, ReactionKind kind) {
        PostRow original = posts.requireOriginal(readerId, postId);
        if (reactions.add(original.id(), readerId, kind, clock.instant())) {
            news.fire(new PostNews.Reacted(original, readerId, kind, true));
        }
    }

    /** As {@link #react}, long ago in another network: no news to anybody. */
    @Transactional
    public void bringIn(UUID readerId, UUID postId, ReactionKind kind) {
        UUID originalId = posts.requireOriginal(readerId, postId).id();
        reactions.add(originalId, readerId, kind, clock.instant());
    }

    @Transactional
    void withdraw(UUID readerId, UUID postId, ReactionKind kind) {
        PostRow original = posts.requireOriginal(readerId, postId);
        if (reactions.remove(original.id(), readerId, kind, clock.instant())) {
            news.fire(new PostNews.Reacted(original, readerId, kind, false));
        }
    }
}
