package io.loggia.feed.timeline;

import io.loggia.feed.audience.Denials;
import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The newest post of each of many groups, as its timeline shows it: skeleton, hydrate, filter,
 * present. SQL leaves out what is hidden, so that one round is enough.
 */
@ApplicationScoped
class LastPosts {

    private final SkeletonRepository skeletons;
    private final PostRepository posts;
    private final ReadingRepository readings;
    private final Denials denials;

    LastPosts(
            SkeletonRepository skeletons,
            PostRepository posts,
            ReadingRepository readings,
            Denials denials) {
        this.skeletons = skeletons;
        this.posts = posts;
        this.readings = readings;
        this.denials = denials;
    }

    /** Of those of these that are groups to which the reader belongs. */
    List<LastPostView> list(UUID readerId, List<UUID> groupIds) {
        Reading reading = readings.of(readerId);
        List<UUID> own = groupIds.stream().filter(reading::follows).distinct().toList();
        List<UUID> skeleton = skeletons.newestInGroups(own, unread(reading));
        Map<UUID, PostRow> rows = posts.findByIds(skeleton);
        return rows.values().stream()
                .filter(row -> Visibility.knowsResponses(reading, row.facts()))
                .filter(row -> denials.canSee(reading, row.facts()))
                .map(LastPostView::of)
                .toList();
    }

    private static Set<UUID> unread(Reading reading) {
        Set<UUID> authors = new HashSet<>(reading.blockedEitherWay());
        authors.addAll(reading.muted());
        return authors;
    }
}
