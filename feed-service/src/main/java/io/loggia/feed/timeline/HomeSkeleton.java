package io.loggia.feed.timeline;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.timeline.Skeleton.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a home timeline: the kept part, below it what PostgreSQL has, and between them what is
 * merged when reading. Where nothing is kept PostgreSQL answers for all, with the same ids.
 */
@ApplicationScoped
class HomeSkeleton {

    private final Sources sources;
    private final KeptTimelines kept;
    private final SkeletonRepository posts;
    private final Scrubber scrubber;

    HomeSkeleton(Sources sources, KeptTimelines kept, SkeletonRepository posts, Scrubber scrubber) {
        this.sources = sources;
        this.kept = kept;
        this.posts = posts;
        this.scrubber = scrubber;
    }

    Skeleton read(Reading reading, @Nullable UUID before, int limit) {
        scrubber.saw(reading.readerId());
        HomeSources home = sources.of(reading.readerId(), reading.followees());
        Skeleton pushed = pushed(reading.readerId(), home.pushed(), before, limit);
        return home.merged().isEmpty()
                ? pushed
                : pushed.mergedWith(posts.newest(home.merged(), before, limit), limit);
    }

    private Skeleton pushed(UUID readerId, Set<UUID> from, @Nullable UUID before, int limit) {
        Optional<KeptPage> page = kept.page(readerId, before, limit);
        return page.isPresent()
                ? continued(page.get(), from, before, limit)
                : new Skeleton(posts.newest(from, before, limit), Origin.POSTGRESQL);
    }

    /** All that belongs at or above the lowest kept id is kept; below it the page goes on. */
    private Skeleton continued(KeptPage page, Set<UUID> from, @Nullable UUID before, int limit) {
        int missing = limit - page.ids().size();
        if (page.whole() || missing == 0) {
            return new Skeleton(page.ids(), page.origin());
        }
        UUID last = page.ids().isEmpty() ? before : page.ids().getLast();
        List<UUID> older = posts.newest(from, last, missing);
        return new Skeleton(
                Stream.concat(page.ids().stream(), older.stream()).toList(), page.origin());
    }
}
