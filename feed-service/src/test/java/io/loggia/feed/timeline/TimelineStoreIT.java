package io.loggia.feed.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.timeline.StoredPage.State;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.redis.client.Redis;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The store and its scripts, on the real Redis. */
@QuarkusTest
class TimelineStoreIT {

    @Inject TimelineStore timelines;
    @Inject RedisDataSource redis;
    @Inject Redis client;

    @ConfigProperty(name = "loggia.redis.key-prefix")
    Optional<String> prefix;

    private final UUID reader = UUID.randomUUID();

    @Test
    void coldTimelineTakesNothing() {
        add(ids(3));

        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.MISSING);
    }

    @Test
    void builtTimelineIsReadNewestFirstBelowACursor() {
        List<UUID> ids = ids(5);
        build(ids);

        assertThat(page(null, 2)).isEqualTo(ids.subList(0, 2));
        assertThat(page(ids.get(1), 2)).isEqualTo(ids.subList(2, 4));
        assertThat(page(ids.get(3), 2)).isEqualTo(ids.subList(4, 5));
        assertThat(page(ids.get(4), 2)).isEmpty();
    }

    @Test
    void secondDeliveryChangesNothing() {
        List<UUID> ids = ids(2);
        build(List.of(ids.get(1)));

        add(ids);
        add(ids);

        assertThat(page(null, 10)).isEqualTo(ids);
    }

    @Test
    void theNewest400AreKept() {
        List<UUID> ids = ids(450);
        build(ids.subList(50, 450));
        assertThat(timelines.page(reader, null, 1).whole()).isFalse();

        add(ids.subList(0, 50));

        assertThat(page(null, 500)).isEqualTo(ids.subList(0, 400));
    }

    @Test
    void postOlderThanAFullTimelineStaysBelowIt() {
        List<UUID> ids = ids(401);
        build(ids.subList(0, 400));

        add(List.of(ids.get(400)));

        assertThat(page(null, 500)).isEqualTo(ids.subList(0, 400));
    }

    @Test
    void timelineThatHoldsAllSaysSo() {
        build(ids(399));

        assertThat(timelines.page(reader, null, 1).whole()).isTrue();
    }

    @Test
    void postThatLandsWhileBuildingIsKept() {
        List<UUID> ids = ids(3);
        UUID token = UUID.randomUUID();
        assertThat(timelines.begin(reader, token)).isTrue();

        add(ids.subList(0, 1));

        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.UNFINISHED);
        assertThat(timelines.publish(reader, token, ids.subList(1, 3))).isTrue();
        assertThat(page(null, 10)).isEqualTo(ids);
    }

    @Test
    void buildWhoseTokenIsGonePublishesNothing() {
        UUID token = UUID.randomUUID();
        timelines.begin(reader, token);

        timelines.forget(List.of(reader));

        assertThat(timelines.publish(reader, token, ids(3))).isFalse();
        assertThat(timelines.page(reader, null, 10).state()).isEqualTo(State.MISSING);
    }

    @Test
    void oldBuilderPublishesNothingBesideANewOne() {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        List<UUID> ids = ids(2);
        timelines.begin(reader, old);
        timelines.forget(List.of(reader));
        timelines.begin(reader, young);

        assertThat(timelines.publish(reader, old, ids)).isFalse();
        assertThat(timelines.publish(reader, young, ids.subList(0, 1))).isTrue();
        assertThat(page(null, 10)).isEqualTo(ids.subList(0, 1));
    }

    @Test
    void ofTwoBuildersTheFirstPublishes() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        List<UUID> ids = ids(2);
        timelines.begin(reader, one);
        timelines.begin(reader, two);

        assertThat(timelines.publish(reader, one, ids)).isTrue();
        assertThat(timelines.publish(reader, two, ids)).isFalse();
        assertThat(timelines.begin(reader, UUID.randomUUID())).isFalse();
        assertThat(page(null, 10)).isEqualTo(ids);
    }

    @Test
    void timelineOfAnotherSizeIsBuiltAnew() {
        build(ids(3));
        TimelineStore larger = new TimelineStore(client, Configured.with("size", 800), prefix);

        assertThat(larger.page(reader, null, 10).state()).isEqualTo(State.UNFINISHED);
    }

    @Test
    void redisThatForgotTheScriptsLearnsThemAgain() {
        List<UUID> ids = ids(3);
        build(ids.subList(1, 3));
        redis.execute("SCRIPT", "FLUSH");
        assertThat(page(null, 10)).hasSize(2);
        redis.execute("SCRIPT", "FLUSH");

        add(ids.subList(0, 1));

        assertThat(page(null, 10)).isEqualTo(ids);
    }

    @Test
    void manyPostsOfManyReadersGoInOnePipeline() {
        UUID cold = UUID.randomUUID();
        List<UUID> ids = ids(600);
        build(List.of());

        timelines.addAll(
                ids.stream()
                        .flatMap(
                                id -> Stream.of(new Placement(cold, id), new Placement(reader, id)))
                        .toList());

        assertThat(page(null, 1_000)).isEqualTo(ids.subList(0, 400));
        assertThat(timelines.page(cold, null, 10).state()).isEqualTo(State.MISSING);
    }

    @Test
    void fullTimelineTakesAtMost10Kilobytes() {
        build(ids(400));

        long bytes = redis.execute("MEMORY", "USAGE", key(), "SAMPLES", "0").toLong();

        System.out.printf("a home timeline of 400 takes %d bytes%n", bytes);
        assertThat(bytes).isLessThanOrEqualTo(10 * 1024);
        assertThat(redis.execute("OBJECT", "ENCODING", key()).toString())
                .matches("ziplist|listpack");
    }

    private void build(List<UUID> newestFirst) {
        UUID token = UUID.randomUUID();
        timelines.begin(reader, token);
        timelines.publish(reader, token, newestFirst);
    }

    private void add(List<UUID> ids) {
        timelines.addAll(ids.stream().map(id -> new Placement(reader, id)).toList());
    }

    private List<UUID> page(UUID before, int limit) {
        StoredPage page = timelines.page(reader, before, limit);
        assertThat(page.state()).isEqualTo(State.BUILT);
        return page.ids();
    }

    private String key() {
        return prefix.orElse("") + "home:{" + reader + "}";
    }

    private static List<UUID> ids(int count) {
        List<UUID> ids =
                new ArrayList<>(
                        Stream.generate(UuidCreator::getTimeOrderedEpochPlus1)
                                .limit(count)
                                .toList());
        Collections.reverse(ids);
        return ids;
    }
}
