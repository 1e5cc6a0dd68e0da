package io.loggia.feed.timeline;

import static io.loggia.feed.timeline.Script.orders;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Audience;
import io.loggia.events.PostPublished;
import io.loggia.events.PostSnapshot;
import io.loggia.events.delivery.Delivered;
import io.loggia.feed.PageRequest;
import io.loggia.feed.audience.FollowChannel;
import io.loggia.feed.post.PostView;
import io.loggia.feed.timeline.StoredPage.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * The races of law 4, not by luck: the real consumers and the real build, step by step in every
 * order there is, on the real database and the real Redis. No event of these goes over Kafka, so
 * that no second delivery repairs what the first one lost.
 */
@QuarkusTest
class InterleavingIT {

    private static final AtomicLong VERSION = new AtomicLong();

    /** Commit the post; read the followers; write Redis. */
    private static final int POST = 3;

    /** Commit the tie; delete the key. */
    private static final int TIE = 2;

    /** Put the token in; read PostgreSQL; publish. */
    private static final int BUILD = 3;

    @Inject FollowChannel follows;
    @Inject TimelineConsumer posts;
    @Inject TimelineRebuild rebuild;
    @Inject TimelineService timelines;
    @Inject CommittedPosts committed;

    @Test
    void consumerCommitsThenReadsTheOtherSideThenWritesRedis() throws SQLException {
        for (List<Integer> order : orders(POST, TIE)) {
            Scene scene = new Scene();
            scene.timelineIsBuilt();

            Script.play(List.of(scene::post, scene::follow), order);

            scene.shows(order, scene.post);
        }
    }

    @Test
    void followAndPostWhileTheTimelineIsBuilt() throws SQLException {
        for (List<Integer> order : orders(POST, TIE, BUILD)) {
            Scene scene = new Scene();

            Script.play(List.of(scene::post, scene::follow, scene::build), order);

            scene.shows(order, scene.post);
        }
    }

    @Test
    void unfollowAndFanOut() throws SQLException {
        for (List<Integer> order : orders(POST, TIE)) {
            Scene scene = new Scene();
            scene.follow();
            scene.timelineIsBuilt();

            Script.play(List.of(scene::post, scene::unfollow), order);

            scene.shows(order);
        }
    }

    @Test
    void unfollowAndFanOutWhileTheTimelineIsBuilt() throws SQLException {
        for (List<Integer> order : orders(POST, TIE, BUILD)) {
            Scene scene = new Scene();
            scene.follow();

            Script.play(List.of(scene::post, scene::unfollow, scene::build), order);

            scene.shows(order);
        }
    }

    @Test
    void blockAndPost() throws SQLException {
        for (List<Integer> order : orders(POST, 1, BUILD)) {
            Scene scene = new Scene();
            scene.follow();

            Script.play(List.of(scene::post, scene::block, scene::build), order);

            scene.shows(order);
        }
    }

    @Test
    void buildAndFanOut() throws SQLException {
        for (List<Integer> order : orders(POST, BUILD)) {
            Scene scene = new Scene();
            scene.follow();

            Script.play(List.of(scene::post, scene::build), order);

            scene.shows(order, scene.post);
            assertThat(scene.reading()).as("order %s", order).isEqualTo(Skeleton.Origin.REDIS);
        }
    }

    /** A reader, an author, and what can happen between them. */
    private final class Scene {

        final UUID reader = UUID.randomUUID();
        final UUID author = UUID.randomUUID();
        final UUID post = committed.newId();

        void timelineIsBuilt() {
            timelines.newestInHome(reader, 1);
        }

        void post() {
            committed.commit(post, author);
            Script.pause();
            PostSnapshot snapshot =
                    new PostSnapshot(
                            post,
                            author,
                            null,
                            post,
                            null,
                            null,
                            "text",
                            Audience.COMPANY,
                            List.of(),
                            List.of(),
                            Instant.EPOCH,
                            null,
                            false,
                            1);
            posts.onPosts(
                    List.of(
                            new Delivered<>(
                                    new PostPublished(snapshot),
                                    1,
                                    true,
                                    UUID.randomUUID(),
                                    Instant.EPOCH)));
        }

        void follow() {
            follows.arrives(reader, author, "FOLLOWING", VERSION.incrementAndGet());
        }

        void unfollow() {
            follows.arrives(reader, author, "NONE", VERSION.incrementAndGet());
        }

        void block() {
            committed.block(author, reader);
        }

        void build() {
            rebuild.build(reader, State.MISSING);
        }

        Skeleton.Origin reading() {
            return page().origin();
        }

        void shows(List<Integer> order, UUID... expected) throws SQLException {
            assertThat(Model.home(reader)).containsExactly(expected);
            for (int read = 1; read <= 2; read++) {
                assertThat(page().view().items())
                        .as("order %s, read %d", order, read)
                        .extracting(PostView::id)
                        .containsExactly(expected);
            }
        }

        private TimelinePage page() {
            return timelines.page(new Timeline.Home(), reader, new PageRequest(20, null));
        }
    }
}
