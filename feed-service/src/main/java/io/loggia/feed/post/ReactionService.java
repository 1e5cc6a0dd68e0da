package io.loggia.feed.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reacts to posts that the reader can see. Saying it twice changes nothing. */
@ApplicationScoped
class ReactionService {

    private final VisiblePosts posts;
    private final ReactionRepository reactions;
    private final Clock clock;

    ReactionService(VisiblePosts posts, ReactionRepository reactions, Clock clock) {
        this.posts = posts;
        this.reactions = reactions;
        this.clock = clock;
    }

    @Transactional
    void react(UUID readerId, UUID postId, ReactionKind kind) {
        posts.require(readerId, postId);
        reactions.add(postId, readerId, kind, clock.instant());
    }

    @Transactional
    void withdraw(UUID readerId, UUID postId, ReactionKind kind) {
        posts.require(readerId, postId);
        reactions.remove(postId, readerId, kind, clock.instant());
    }
}
