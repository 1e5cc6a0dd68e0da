package io.loggia.feed.timeline;

import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.Belonging;
import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.Skeleton.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads timelines in four steps: skeleton (ids), hydrate (rows), filter (who may see what), present
 * (views); again until the page is full.
 */
@ApplicationScoped
public class TimelineService {

    private final HomeSkeleton home;
    private final SkeletonRepository skeletons;
    private final PostRepository posts;
    private final ReadingRepository readings;
    private final Denials denials;
    private final TimelinePresenter presenter;

    TimelineService(
            HomeSkeleton home,
            SkeletonRepository skeletons,
            PostRepository posts,
            ReadingRepository readings,
            Denials denials,
            TimelinePresenter presenter) {
        this.home = home;
        this.skeletons = skeletons;
        this.posts = posts;
        this.readings = readings;
        this.denials = denials;
        this.presenter = presenter;
    }

    TimelinePage page(Timeline timeline, UUID readerId, PageRequest request) {
        Reading reading = readings.of(readerId);
        return presenter.present(timeline, scan(timeline, reading, request), reading);
    }

    /**
     * The newest posts of a reader's home timeline, which is built if it is cold. A transaction, so
     * that the connection goes back at its end: a live stream's request lasts for minutes.
     */
    @Transactional
    public List<UUID> newestInHome(UUID readerId, int limit) {
        PageRequest top = new PageRequest(limit, null);
        return scan(new Timeline.Home(), readings.of(readerId), top).rows().stream()
                .map(PostRow::id)
                .toList();
    }

    /** Those of the posts that stand in a reader's home timeline, newest first. */
    public List<UUID> standingInHome(UUID readerId, Collection<UUID> postIds) {
        Skeleton asked =
                new Skeleton(
                        postIds.stream().sorted(Skeleton.NEWEST_FIRST).toList(), Origin.POSTGRESQL);
        return filter(new Timeline.Home(), readings.of(readerId), hydrate(asked)).stream()
                .map(PostRow::id)
                .toList();
    }

    private PageScan scan(Timeline timeline, Reading reading, PageRequest request) {
        PageScan scan = new PageScan(request);
        while (scan.goesOn()) {
            Skeleton skeleton = skeleton(timeline, reading, scan.before(), scan.toLookAt());
            List<PostRow> rows = hydrate(skeleton);
            scan.add(skeleton, filter(timeline, reading, rows));
        }
        return scan;
    }

    private Skeleton skeleton(
            Timeline timeline, Reading reading, @Nullable UUID before, int limit) {
        return switch (timeline) {
            case Timeline.Home() -> home.read(reading, before, limit);
            case Timeline.Company() -> fromPostgres(skeletons.newestOfCompany(before, limit));
            case Timeline.OfProfile(UUID id) ->
                    fromPostgres(skeletons.newest(List.of(id), before, limit));
            case Timeline.OfGroup(UUID id) ->
                    fromPostgres(skeletons.newest(List.of(id), before, limit));
            case Timeline.OfTopic(UUID id) ->
                    fromPostgres(skeletons.newest(List.of(id), before, limit));
        };
    }

    private List<PostRow> hydrate(Skeleton skeleton) {
        Map<UUID, PostRow> rows = posts.findByIds(skeleton.ids());
        return skeleton.ids().stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private List<PostRow> filter(Timeline timeline, Reading reading, List<PostRow> rows) {
        return rows.stream()
                .filter(row -> denials.canSee(reading, row.facts()))
                .filter(row -> belongs(timeline, reading, row))
                .toList();
    }

    private static boolean belongs(Timeline timeline, Reading reading, PostRow row) {
        boolean muted = reading.muted().contains(row.facts().authorId());
        return switch (timeline) {
            case Timeline.Home() -> Belonging.belongs(reading, row.facts(), row.sources());
            case Timeline.Company(), Timeline.OfGroup(_), Timeline.OfTopic(_) -> !muted;
            case Timeline.OfProfile(_) -> true; // asked for by name
        };
    }

    private static Skeleton fromPostgres(List<UUID> ids) {
        return new Skeleton(ids, Origin.POSTGRESQL);
    }
}
