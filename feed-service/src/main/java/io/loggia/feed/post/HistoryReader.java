package io.loggia.feed.post;

import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what a post said before, for those who may see it now. */
@ApplicationScoped
class HistoryReader {

    private final VisiblePosts posts;
    private final RevisionRepository revisions;

    HistoryReader(VisiblePosts posts, RevisionRepository revisions) {
        this.posts = posts;
        this.revisions = revisions;
    }

    /** All versions, newest first; the first page begins with the words of today. */
    Page<RevisionView> read(UUID readerId, UUID postId, PageRequest page) {
        PostRow post = posts.requireOriginal(readerId, postId);
        List<RevisionView> found = new ArrayList<>();
        long below = below(page, post);
        if (below > post.version()) {
            found.add(RevisionView.of(post));
        }
        found.addAll(revisions.page(post.id(), below, page.limit() + 1));
        return Page.cut(found, page.limit(), last -> new Cursor(new UUID(0, last.version())));
    }

    private static long below(PageRequest page, PostRow post) {
        UUID after = page.after();
        if (after == null) {
            return post.version() + 1;
        }
        if (after.getMostSignificantBits() != 0 || after.getLeastSignificantBits() < 1) {
            throw FeedProblem.INVALID_FIELD.at("cursor");
        }
        return after.getLeastSignificantBits();
    }
}
