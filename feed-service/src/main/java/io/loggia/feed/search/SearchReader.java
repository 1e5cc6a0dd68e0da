package io.loggia.feed.search;

import io.loggia.feed.Cursor;
import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.post.PostPresenter;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.TimelineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what was found: skeleton, hydrate, filter, present. */
@ApplicationScoped
class SearchReader {

    /** A page that stays short after this many looks says so by its cursor. */
    private static final int MOST_ROUNDS = 3;

    private static final int A_FEW = 10;

    private static final TimelineView NOTHING = new TimelineView(List.of(), null);

    private final SearchScope scope;
    private final SearchRepository found;
    private final PostRepository posts;
    private final Denials denials;
    private final PostPresenter presenter;

    SearchReader(
            SearchScope scope,
            SearchRepository found,
            PostRepository posts,
            Denials denials,
            PostPresenter presenter) {
        this.scope = scope;
        this.found = found;
        this.posts = posts;
        this.denials = denials;
        this.presenter = presenter;
    }

    TimelineView read(UUID readerId, SearchQuery query, PageRequest page) {
        return scope.of(readerId, query).map(sought -> read(sought, page)).orElse(NOTHING);
    }

    /** The cursor is the last place that was looked at, not the last shown. */
    private TimelineView read(Sought sought, PageRequest page) {
        List<PostRow> shown = new ArrayList<>();
        UUID before = page.after();
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS && shown.size() < page.limit(); round++) {
            int missing = page.limit() - shown.size();
            List<UUID> skeleton = found.newest(sought, before, missing + 1);
            more = skeleton.size() > missing;
            List<UUID> scanned = more ? skeleton.subList(0, missing) : skeleton;
            shown.addAll(visible(sought, scanned));
            before = more ? scanned.getLast() : null;
        }
        return new TimelineView(
                presenter.present(shown, sought.reading()),
                before == null ? null : new Cursor(before).encode());
    }

    /** The newest of the first that are found, as far as the reader may see them. */
    Optional<PostRow> newest(UUID readerId, SearchQuery query) {
        return scope.of(readerId, query)
                .flatMap(
                        sought ->
                                visible(sought, found.newest(sought, null, A_FEW)).stream()
                                        .findFirst());
    }

    private List<PostRow> visible(Sought sought, List<UUID> scanned) {
        Map<UUID, PostRow> rows = posts.findByIds(scanned);
        return scanned.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(row -> denials.canSee(sought.reading(), row.facts()))
                .toList();
    }
}
