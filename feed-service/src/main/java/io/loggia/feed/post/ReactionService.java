package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final Clock clock;

    ReactionService(VisiblePosts posts, ReactionRepository reactions, Clock clock) {
        this.posts = posts;
        this.reactions = reactions;
        this.clock = clock;
    }

    @Transactional
    public void react(UUID readerId, UUID postId, ReactionKind kind) {
        UUID originalId = posts.requireOriginal(readerId, postId).id();
        reactions.add(originalId, readerId, kind, clock.instant());
    }

    @Transactional
    void withdraw(UUID readerId, UUID postId, ReactionKind kind) {
        UUID originalId = posts.requireOriginal(readerId, postId).id();
        reactions.remove(originalId, readerId, kind, clock.instant());
    }
}
