package io.loggia.feed.timeline;

import static java.util.function.Predicate.not;

import io.loggia.feed.Cursor;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.filter.FilterRepository;
import io.loggia.feed.filter.Manner;
import io.loggia.feed.filter.WordFilter;
import io.loggia.feed.filter.WordFilters;
import io.loggia.feed.post.PostPresenter;
import io.loggia.feed.post.PostView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of what was found. At home the reader's own filters apply, and to what others wrote:
 * what is left out leaves the page shorter, and is no end of the timeline.
 */
@ApplicationScoped
class TimelinePresenter {

    private final PostPresenter posts;
    private final FilterRepository filters;
    private final Clock clock;

    TimelinePresenter(PostPresenter posts, FilterRepository filters, Clock clock) {
        this.posts = posts;
        this.filters = filters;
        this.clock = clock;
    }

    TimelinePage present(Timeline timeline, PageScan scan, Reading reading) {
        List<PostView> views = posts.present(scan.rows(), reading);
        Map<UUID, WordFilter> filtered =
                timeline instanceof Timeline.Home() && !views.isEmpty()
                        ? filtered(views, reading.readerId())
                        : Map.of();
        List<PostView> shown =
                views.stream().filter(not(view -> isLeftOut(filtered, view))).toList();
        UUID next = scan.nextAfter();
        return new TimelinePage(
                new TimelineView(
                        shown, folded(filtered), next == null ? null : new Cursor(next).encode()),
                scan.origin());
    }

    private Map<UUID, WordFilter> filtered(List<PostView> views, UUID readerId) {
        WordFilters words = new WordFilters(filters.listHolding(readerId, clock.instant()));
        Map<UUID, WordFilter> filtered = new HashMap<>();
        if (!words.isEmpty()) {
            views.stream()
                    .filter(view -> !view.author().id().equals(readerId))
                    .forEach(
                            view ->
                                    words.find(textOf(view))
                                            .ifPresent(found -> filtered.put(view.id(), found)));
        }
        return filtered;
    }

    /** With what it passes on and what it quotes: all that would be read. */
    private static String textOf(PostView view) {
        return Stream.of(
                        Optional.of(view),
                        Optional.ofNullable(view.repostOf()),
                        Optional.ofNullable(view.quoteOf()),
                        Optional.ofNullable(view.repostOf()).map(PostView::quoteOf))
                .flatMap(Optional::stream)
                .map(PostView::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLeftOut(Map<UUID, WordFilter> filtered, PostView view) {
        WordFilter found = filtered.get(view.id());
        return found != null && found.manner() == Manner.DROP;
    }

    private static @Nullable List<FilteredView> folded(Map<UUID, WordFilter> filtered) {
        List<FilteredView> views =
                filtered.entrySet().stream()
                        .filter(found -> found.getValue().manner() == Manner.FOLD)
                        .map(found -> new FilteredView(found.getKey(), found.getValue().phrase()))
                        .toList();
        return views.isEmpty() ? null : views;
    }
}
