package io.loggia.feed.timeline;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.post.PostView;
import io.loggia.feed.timeline.Skeleton.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An empty Redis must not become too much for PostgreSQL. */
@QuarkusTest
class TimelineRebuildIT {

    @Inject CommittedPosts committed;
    @Inject MeterRegistry metrics;
    @Inject Readers readers;

    private final UUID author = UUID.randomUUID();

    @Test
    void fifthReaderOfAColdTimelineIsAnsweredFromPostgresql() {
        UUID post = written();
        UUID fifth = follower();
        List<Script.Role> four =
                Stream.generate(this::follower)
                        .limit(4)
                        .map(reader -> Script.role(() -> readers.home(reader, 20)))
                        .toList();
        four.forEach(Script.Role::step); // each has put its token in, and none has read
        double degraded = count("degraded.responses", "busy");

        TimelinePage page = readers.home(fifth, 20);

        four.forEach(Script.Role::finish);
        assertThat(page.origin()).isEqualTo(Origin.POSTGRESQL);
        assertThat(page.view().items()).extracting(PostView::id).containsExactly(post);
        assertThat(count("degraded.responses", "busy")).isEqualTo(degraded + 1);
        assertThat(readers.home(fifth, 20).origin()).isEqualTo(Origin.BUILT);
    }

    @Test
    void readersOfOneTimelineBuildItOnce() {
        UUID post = written();
        UUID reader = follower();
        Script.Role first = Script.role(() -> readers.home(reader, 20));
        first.step();
        double builds = count("timeline.build", "unfinished");

        List<CompletableFuture<TimelinePage>> others =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> readers.home(reader, 20)))
                        .limit(3)
                        .toList();
        first.finish();

        for (CompletableFuture<TimelinePage> other : others) {
            eventually().until(other::isDone);
            assertThat(other.join().view().items()).extracting(PostView::id).containsExactly(post);
        }
        assertThat(count("timeline.build", "unfinished")).isEqualTo(builds);
    }

    private UUID written() {
        UUID post = committed.newId();
        committed.commit(post, author);
        return post;
    }

    private UUID follower() {
        UUID reader = UUID.randomUUID();
        committed.follow(reader, author);
        return reader;
    }

    private double count(String name, String reason) {
        return metrics.counter(name, "reason", reason).count();
    }
}
