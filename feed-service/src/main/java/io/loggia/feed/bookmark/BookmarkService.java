package io.loggia.feed.bookmark;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.post.VisiblePosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps posts that the reader can see. Saying it twice changes nothing. */
@ApplicationScoped
class BookmarkService {

    private final VisiblePosts posts;
    private final BookmarkRepository bookmarks;
    private final Clock clock;

    BookmarkService(VisiblePosts posts, BookmarkRepository bookmarks, Clock clock) {
        this.posts = posts;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    @Transactional
    void keep(UUID readerId, UUID postId) {
        UUID originalId = posts.requireOriginal(readerId, postId).id();
        UUID place = UuidCreator.getTimeOrderedEpoch(clock.instant());
        bookmarks.add(readerId, new Bookmark(place, originalId));
    }

    /** Also of a post that the reader can no longer see. */
    @Transactional
    void drop(UUID readerId, UUID postId) {
        bookmarks.remove(readerId, postId);
    }
}
