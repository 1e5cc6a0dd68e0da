package io.loggia.follow.tie;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.follows;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealParts
class FollowIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject AgroalDataSource database;

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void followingAgainAfterUnfollowingIsSeenByEveryConsumer() {
        follow(people.bob, people.alice);
        unfollow(people.bob, people.alice);
        follow(people.bob, people.alice);

        assertThat(follows(people.bob, people.alice)).isTrue();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly("FOLLOWING 1", "NONE 2", "FOLLOWING 3"));
    }

    @Test
    void secondRequestChangesNothing() {
        follow(people.bob, people.alice);
        follow(people.bob, people.alice);
        unfollow(people.bob, people.alice);
        unfollow(people.bob, people.alice);
        follow(people.bob, people.dave);

        eventually()
                .untilAsserted(() -> assertThat(people.events(people.bob, people.dave)).hasSize(1));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly("FOLLOWING 1", "NONE 2"));
    }

    @Test
    void twentyRequestsAtOnceMakeOneRowAndOneEvent() throws Exception {
        Callable<Integer> request =
                () -> as(people.bob).put("/api/follows/{id}", people.alice).statusCode();
        follow(people.carol, people.alice);

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var answer : threads.invokeAll(Collections.nCopies(20, request))) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).hasSize(20).containsOnly(204);
        follow(people.dave, people.alice);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly("FOLLOWING 1"));
        assertThat(
                        count(
                                "SELECT count(*) FROM tie WHERE follower_id = '%s' AND followee_id = '%s'"
                                        .formatted(people.bob, people.alice)))
                .isEqualTo(1);
    }

    @Test
    void topicsAndSystemsAreFollowedLikePeople() {
        var topic = UUID.randomUUID();
        var system = UUID.randomUUID();
        people.profile(topic, ProfileKind.TOPIC, ProfileState.ACTIVE, 1);
        people.profile(system, ProfileKind.SYSTEM, ProfileState.ACTIVE, 1);

        follow(people.bob, topic);
        follow(people.bob, system);

        assertThat(follows(people.bob, topic)).isTrue();
        assertThat(follows(people.bob, system)).isTrue();
    }

    @Test
    void oneselfIsRefused() {
        as(people.bob)
                .put("/api/follows/{id}", people.bob)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:loggia:problem:invalid-field"))
                .body("field", equalTo("profileId"));
        as(people.bob)
                .delete("/api/follows/{id}", people.bob)
                .then()
                .statusCode(400)
                .body("field", equalTo("profileId"));
    }

    @Test
    void unfollowingWhatIsNotThereIsDoneAlready() {
        unfollow(people.bob, UUID.randomUUID());
    }

    @Test
    void whatMayNotBeFollowedLooksLikeWhatIsNotThere() {
        var former = UUID.randomUUID();
        var group = UUID.randomUUID();
        people.profile(former, ProfileKind.PERSON, ProfileState.FORMER, 1);
        people.profile(group, ProfileKind.GROUP, ProfileState.ACTIVE, 1);
        people.block(people.carol, people.bob, true, 1);
        follow(people.bob, people.dave);
        eventually()
                .until(
                        () ->
                                count(
                                                "SELECT count(*) FROM profile WHERE id = '%s'"
                                                        .formatted(group))
                                        == 1);
        eventually()
                .until(
                        () ->
                                count(
                                                "SELECT count(*) FROM block WHERE blocked_id = '%s'"
                                                        .formatted(people.bob))
                                        == 1);

        var unknown = refusal(UUID.randomUUID());

        assertThat(refusal(former)).isEqualTo(unknown);
        assertThat(refusal(group)).isEqualTo(unknown);
        assertThat(refusal(people.carol)).isEqualTo(unknown);
    }

    /** The answer's body, after checking that it took as long as every other refusal. */
    private String refusal(UUID followee) {
        var before = System.nanoTime();
        var body =
                as(people.bob)
                        .put("/api/follows/{id}", followee)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(PATIENCE);
        return body;
    }

    @Test
    void profileThatIsUnderWayIsWaitedFor() throws Exception {
        var late = UUID.randomUUID();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer =
                    threads.submit(
                            () -> as(people.bob).put("/api/follows/{id}", late).statusCode());
            people.join(late);
            assertThat(answer.get()).isEqualTo(204);
        }
    }

    @Test
    void newcomerFollowsBeforeTheOwnProfileHasArrived() {
        var newcomer = UUID.randomUUID();

        follow(newcomer, people.alice);
        people.join(newcomer);
        follow(people.bob, newcomer);

        assertThat(follows(newcomer, people.alice)).isTrue();
        assertThat(follows(people.bob, newcomer)).isTrue();
        eventually()
                .until(
                        () ->
                                count(
                                                "SELECT version FROM profile WHERE id = '%s'"
                                                        .formatted(newcomer))
                                        == 1);
    }

    @Test
    void fiveThousandAndFirstFollowIsRefused() {
        execute(
                """
                INSERT INTO tie (follower_id, followee_id, relation, version, changed_at)
                SELECT '%s', gen_random_uuid(), 'FOLLOWING', 1, now() FROM generate_series(1, 4999)
                """
                        .formatted(people.dave));

        follow(people.dave, people.alice);
        as(people.dave)
                .put("/api/follows/{id}", people.bob)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:too-many-follows"));
        follow(people.dave, people.alice);
        unfollow(people.dave, people.alice);
        follow(people.dave, people.bob);
    }

    @Test
    void limitHoldsAgainstRequestsAtOnce() throws Exception {
        execute(
                """
                INSERT INTO tie (follower_id, followee_id, relation, version, changed_at)
                SELECT '%s', gen_random_uuid(), 'FOLLOWING', 1, now() FROM generate_series(1, 4999)
                """
                        .formatted(people.carol));
        var requests = new ArrayList<Callable<Integer>>();
        for (var followee : new UUID[] {people.alice, people.bob, people.dave}) {
            follow(people.alice, people.bob);
            requests.add(() -> as(people.carol).put("/api/follows/{id}", followee).statusCode());
        }

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var answer : threads.invokeAll(requests)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409);
    }

    private int count(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : -1;
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
