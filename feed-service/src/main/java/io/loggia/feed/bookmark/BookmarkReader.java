package io.loggia.feed.bookmark;

import io.loggia.feed.Cursor;
import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.PostPresenter;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.TimelineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads what somebody keeps: skeleton, hydrate, filter, present. */
@ApplicationScoped
class BookmarkReader {

    /** A page that stays short after this many looks says so by its cursor. */
    private static final int MOST_ROUNDS = 3;

    private final BookmarkRepository bookmarks;
    private final PostRepository posts;
    private final ReadingRepository readings;
    private final PostPresenter presenter;

    BookmarkReader(
            BookmarkRepository bookmarks,
            PostRepository posts,
            ReadingRepository readings,
            PostPresenter presenter) {
        this.bookmarks = bookmarks;
        this.posts = posts;
        this.readings = readings;
        this.presenter = presenter;
    }

    /** The cursor is the last place that was looked at, not the last shown. */
    TimelineView read(UUID readerId, PageRequest page) {
        Reading reading = readings.of(readerId);
        List<PostRow> shown = new ArrayList<>();
        UUID before = page.after();
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && shown.size() < page.limit(); round++) {
            int missing = page.limit() - shown.size();
            List<Bookmark> skeleton = bookmarks.page(readerId, before, missing + 1);
            more = skeleton.size() > missing;
            List<Bookmark> scanned = more ? skeleton.subList(0, missing) : skeleton;
            shown.addAll(visible(reading, scanned));
            before = more ? scanned.getLast().id() : null;
        }
        return new TimelineView(
                presenter.present(shown, reading),
                before == null ? null : new Cursor(before).encode());
    }

    private List<PostRow> visible(Reading reading, List<Bookmark> kept) {
        Map<UUID, PostRow> rows = posts.findByIds(kept.stream().map(Bookmark::postId).toList());
        return kept.stream()
                .map(bookmark -> rows.get(bookmark.postId()))
                .filter(Objects::nonNull)
                .filter(row -> Visibility.canSee(reading, row.facts()))
                .toList();
    }
}
