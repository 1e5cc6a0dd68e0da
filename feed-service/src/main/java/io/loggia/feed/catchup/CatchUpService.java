package io.loggia.feed.catchup;

import io.loggia.feed.post.VisiblePosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Marks posts as read. Saying it twice changes nothing. */
@ApplicationScoped
class CatchUpService {

    /** Twice as far as one can look back. What somebody passes on after that comes up once more. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final CatchUpRepository catchUp;
    private final VisiblePosts posts;
    private final Clock clock;

    CatchUpService(CatchUpRepository catchUp, VisiblePosts posts, Clock clock) {
        this.catchUp = catchUp;
        this.posts = posts;
        this.clock = clock;
    }

    /** A repost stands for what it passes on. */
    @Transactional
    void mark(UUID readerId, UUID postId) {
        Instant now = clock.instant();
        catchUp.forgetBefore(readerId, now.minus(KEPT));
        catchUp.mark(readerId, posts.requireOriginal(readerId, postId).id(), now);
    }

    /** Also of a post that the reader can no longer see. */
    @Transactional
    void unmark(UUID readerId, UUID postId) {
        catchUp.unmark(readerId, postId);
    }
}
