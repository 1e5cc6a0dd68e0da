package io.loggia.feed.timeline;

import io.loggia.feed.audience.Belonging;
import io.loggia.feed.audience.TieRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Brings posts into the home timelines of whoever follows one of their sources. Whoever should not
 * see a post gets it too: reading decides. A second delivery changes nothing.
 */
@ApplicationScoped
class FanOut {

    private final SkeletonRepository posts;
    private final TieRepository ties;
    private final MergedSources merged;
    private final TimelineStore timelines;
    private final TimelineConfig config;
    private final FanOutTimes times;

    FanOut(
            SkeletonRepository posts,
            TieRepository ties,
            MergedSources merged,
            TimelineStore timelines,
            TimelineConfig config,
            FanOutTimes times) {
        this.posts = posts;
        this.ties = ties;
        this.merged = merged;
        this.timelines = timelines;
        this.config = config;
        this.times = times;
    }

    /**
     * Delivers posts that are committed. The followers are read now, after those commits; those of
     * a source once, however many of the posts come from it.
     */
    @ActivateRequestContext
    public void deliver(List<UUID> postIds) {
        times.time(
                () -> {
                    Chunk chunk = new Chunk();
                    int followers =
                            posts.listBySource(postIds).entrySet().stream()
                                    .mapToInt(of -> deliver(of.getValue(), of.getKey(), chunk))
                                    .sum();
                    chunk.write();
                    return followers;
                });
    }

    /** How many followers were read. */
    private int deliver(List<UUID> postIds, UUID source, Chunk chunk) {
        chunk.add(source, postIds); // an author's own timeline; topics have none
        if (isMerged(source, 0)) {
            return 0;
        }
        List<UUID> range = ties.pageFollowerIds(source, null, config.chunk());
        int seen = range.size();
        while (!range.isEmpty() && !isMerged(source, seen)) {
            range.forEach(reader -> chunk.add(reader, postIds));
            boolean last = range.size() < config.chunk();
            range =
                    last
                            ? List.of()
                            : ties.pageFollowerIds(source, range.getLast(), config.chunk());
            seen += range.size();
        }
        return seen;
    }

    /** Followers are counted while they are read: who crosses the limit is merged from now on. */
    private boolean isMerged(UUID source, int followers) {
        if (merged.contains(source)) {
            return true;
        }
        if (followers > config.mergeAbove() || source.equals(Belonging.COMPANY)) {
            merged.add(source);
            return true;
        }
        return false;
    }

    /** What goes to Redis in one pipeline, of however many posts. */
    private final class Chunk {

        private final List<Placement> placements = new ArrayList<>();

        void add(UUID readerId, List<UUID> postIds) {
            for (UUID postId : postIds) {
                placements.add(new Placement(readerId, postId));
                if (placements.size() == config.chunk()) {
                    write();
                }
            }
        }

        void write() {
            if (!placements.isEmpty()) {
                timelines.addAll(placements);
                placements.clear();
            }
        }
    }
}
