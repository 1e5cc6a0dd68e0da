package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.audience.TieRepository;
import io.loggia.feed.post.PostView;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources that are merged when reading: nobody can tell from a page which way a post came. */
@QuarkusTest
class MergedSourcesIT {

    private static final int NEVER = Integer.MAX_VALUE;

    @Inject SkeletonRepository skeletons;
    @Inject MergedSourceRepository mergedSources;
    @Inject TieRepository ties;
    @Inject TimelineStore timelines;
    @Inject Readers pages;
    @Inject CommittedPosts committed;

    private final List<UUID> readers = ids(25);
    private final UUID popular = UUID.randomUUID();
    private final UUID known = UUID.randomUUID();
    private final UUID quiet = UUID.randomUUID();

    @Test
    void pagesAreTheSameForEveryThreshold() throws SQLException {
        readers.forEach(reader -> committed.follow(reader, popular));
        readers.subList(0, 6).forEach(reader -> committed.follow(reader, known));
        readers.subList(3, 4).forEach(reader -> committed.follow(reader, quiet));
        List<UUID> posts = write(60, popular, known, quiet);

        List<Map<UUID, List<TimelineView>>> read = new ArrayList<>();
        for (int threshold : new int[] {NEVER, 10, 0}) {
            everybodyHasAnEmptyTimeline();
            fanOut(threshold).deliver(posts);
            awaitModel();
            read.add(readAll());
        }

        assertThat(read.get(1)).isEqualTo(read.get(0));
        assertThat(read.get(2)).isEqualTo(read.get(0));
        assertThat(mergedSources.findAll()).contains(popular, known, quiet);
    }

    @Test
    void sourceThatCrossesTheLimitLosesNothing() throws SQLException {
        FanOut fanOut = fanOut(10);
        readers.subList(0, 8).forEach(reader -> committed.follow(reader, popular));
        everybodyHasAnEmptyTimeline();
        fanOut.deliver(write(3, popular));
        assertThat(mergedSources.findAll()).doesNotContain(popular);
        assertThat(timelines.page(readers.getFirst(), null, 10).ids()).hasSize(3);

        readers.subList(8, 20).forEach(reader -> committed.follow(reader, popular));
        timelines.forget(readers.subList(8, 20));
        fanOut.deliver(write(3, popular));

        assertThat(mergedSources.findAll()).contains(popular);
        awaitModel();
    }

    @Test
    void mergedSourceStaysMergedWhenItsFollowersLeave() throws SQLException {
        FanOut fanOut = fanOut(10);
        readers.subList(0, 12).forEach(reader -> committed.follow(reader, popular));
        everybodyHasAnEmptyTimeline();
        fanOut.deliver(write(2, popular));
        readers.subList(2, 12).forEach(reader -> committed.unfollow(reader, popular));
        timelines.forget(readers.subList(2, 12));

        fanOut.deliver(write(2, popular));

        assertThat(timelines.page(readers.getFirst(), null, 10).ids()).isEmpty();
        awaitModel();
    }

    /** As they were built before anything was posted. */
    private void everybodyHasAnEmptyTimeline() {
        timelines.forget(readers);
        for (UUID reader : readers) {
            UUID token = UUID.randomUUID();
            timelines.begin(reader, token);
            timelines.publish(reader, token, List.of());
        }
    }

    private FanOut fanOut(int threshold) {
        TimelineConfig config = Configured.with("merge-above", threshold);
        return new FanOut(
                skeletons,
                ties,
                new MergedSources(mergedSources, config),
                timelines,
                config,
                new FanOutTimes(new SimpleMeterRegistry()));
    }

    private List<UUID> write(int count, UUID... authors) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(
                        i -> {
                            UUID post = committed.newId();
                            committed.commit(post, authors[i % authors.length]);
                            return post;
                        })
                .toList();
    }

    /** Readers may learn a moment later that a source is merged. */
    private void awaitModel() {
        eventually()
                .untilAsserted(
                        () -> {
                            for (UUID reader : readers) {
                                assertThat(page(reader, 100).items())
                                        .extracting(PostView::id)
                                        .isEqualTo(Model.home(reader));
                            }
                        });
    }

    private Map<UUID, List<TimelineView>> readAll() {
        Map<UUID, List<TimelineView>> read = new LinkedHashMap<>();
        for (UUID reader : readers) {
            read.put(reader, List.of(page(reader, 7), page(reader, 20), page(reader, 100)));
        }
        return read;
    }

    private TimelineView page(UUID reader, int limit) {
        return pages.home(reader, limit).view();
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
