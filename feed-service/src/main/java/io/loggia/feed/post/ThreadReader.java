package io.loggia.feed.post;

import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the thread around a post: skeleton, hydrate, filter, present. */
@ApplicationScoped
class ThreadReader {

    /** Further up a reader goes on from the outermost ancestor shown. */
    private static final int MOST_ANCESTORS = 50;

    /** A page that stays short after this many looks says so by its cursor. */
    private static final int MOST_ROUNDS = 3;

    private final ThreadRepository threads;
    private final PostRepository posts;
    private final ReadingRepository readings;
    private final Denials denials;
    private final PostPresenter presenter;

    ThreadReader(
            ThreadRepository threads,
            PostRepository posts,
            ReadingRepository readings,
            Denials denials,
            PostPresenter presenter) {
        this.threads = threads;
        this.posts = posts;
        this.readings = readings;
        this.denials = denials;
        this.presenter = presenter;
    }

    ThreadView read(UUID readerId, UUID postId, PageRequest page) {
        Reading reading = readings.of(readerId);
        List<PostRow> focus = visible(reading, List.of(postId));
        if (focus.isEmpty()) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        UUID originalId = focus.getFirst().repostOfId();
        if (originalId != null) {
            return read(readerId, originalId, page); // a repost has no thread of its own
        }
        List<PostRow> ancestors = visible(reading, threads.listAncestorIds(postId, MOST_ANCESTORS));
        Descendants descendants = descendants(reading, postId, page);
        return present(reading, ancestors, focus.getFirst(), descendants);
    }

    /** The cursor is the last id that was looked at, not the last shown. */
    private Descendants descendants(Reading reading, UUID postId, PageRequest page) {
        List<PostRow> shown = new ArrayList<>();
        UUID after = page.afterOrFirst();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int missing = page.limit() - shown.size();
            List<UUID> skeleton = threads.pageDescendantIds(postId, after, missing + 1);
            boolean more = skeleton.size() > missing;
            List<UUID> scanned = more ? skeleton.subList(0, missing) : skeleton;
            shown.addAll(visible(reading, scanned));
            if (!more) {
                return new Descendants(shown, null);
            }
            after = scanned.getLast();
            if (shown.size() == page.limit()) {
                break;
            }
        }
        return new Descendants(shown, new Cursor(after));
    }

    private List<PostRow> visible(Reading reading, List<UUID> ids) {
        Map<UUID, PostRow> rows = posts.findByIds(ids);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(row -> denials.canSeePlace(reading, row.facts()))
                .toList();
    }

    private ThreadView present(
            Reading reading, List<PostRow> ancestors, PostRow focus, Descendants descendants) {
        List<PostRow> all = new ArrayList<>(ancestors);
        all.add(focus);
        all.addAll(descendants.rows());
        List<PostView> views = presenter.present(all, reading);
        int above = ancestors.size();
        return new ThreadView(
                views.subList(0, above),
                views.get(above),
                views.subList(above + 1, views.size()),
                withheld(all, reading.readerId()),
                descendants.nextCursor());
    }

    private @Nullable List<WithheldView> withheld(List<PostRow> rows, UUID readerId) {
        Set<UUID> own =
                rows.stream()
                        .filter(row -> row.isBy(readerId))
                        .map(PostRow::id)
                        .collect(Collectors.toSet());
        List<WithheldView> views =
                threads.listWithheld(rows).stream()
                        .map(kept -> WithheldView.of(kept, own.contains(kept.postId())))
                        .toList();
        return views.isEmpty() ? null : views;
    }

    private record Descendants(List<PostRow> rows, @Nullable Cursor next) {

        @Nullable String nextCursor() {
            return next == null ? null : next.encode();
        }
    }
}
