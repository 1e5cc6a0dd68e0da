package io.loggia.follow.tie;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.follows;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A block ends follows both ways, and forbids them while it lasts. */
@QuarkusTest
@WithRealParts
class BlockIT {

    private static final int PAIRS = 60;

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void blockEndsFollowsBothWaysAndForbidsNewOnes() {
        follow(people.carol, people.alice);
        follow(people.alice, people.carol);
        follow(people.bob, people.alice);

        people.block(people.alice, people.carol, true, 1);

        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(people.events(people.carol, people.alice))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                            assertThat(people.events(people.alice, people.carol))
                                    .containsExactly("FOLLOWING 1", "NONE 2");
                        });
        assertThat(follows(people.carol, people.alice)).isFalse();
        assertThat(follows(people.alice, people.carol)).isFalse();
        assertThat(follows(people.bob, people.alice)).isTrue();
        assertThat(put(people.carol, people.alice)).isEqualTo(404);
        assertThat(put(people.alice, people.carol)).isEqualTo(404);
    }

    @Test
    void endedBlockAllowsFollowingAgain() {
        follow(people.carol, people.alice);
        people.block(people.alice, people.carol, true, 1);
        eventually().until(() -> !follows(people.carol, people.alice));

        people.block(people.alice, people.carol, false, 2);

        eventually().until(() -> put(people.carol, people.alice) == 204);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.carol, people.alice))
                                        .containsExactly("FOLLOWING 1", "NONE 2", "FOLLOWING 3"));
    }

    @Test
    void blockThatArrivesAgainOrLateChangesNothing() {
        people.block(people.alice, people.carol, true, 1);
        people.block(people.alice, people.carol, false, 2);
        people.block(people.alice, people.carol, true, 1);
        eventually().until(() -> put(people.carol, people.alice) == 204);

        people.block(people.alice, people.carol, true, 1);
        people.block(people.alice, people.dave, true, 1);
        eventually().until(() -> put(people.dave, people.alice) == 404);

        assertThat(follows(people.carol, people.alice)).isTrue();
    }

    /** The follow and the block of each pair are sent at once; which is first, nobody knows. */
    @Test
    void followThatMeetsABlockNeverOutlivesIt() throws Exception {
        var followers = Stream.generate(UUID::randomUUID).limit(PAIRS).toList();
        followers.forEach(people::join);
        followers.forEach(follower -> follow(follower, people.bob));

        var statuses = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var follower : followers) {
                statuses.add(threads.submit(() -> put(follower, people.alice)));
                people.block(people.alice, follower, true, 1);
            }
        }
        for (var status : statuses) {
            assertThat(status.get()).isIn(204, 404);
        }

        for (var follower : followers) {
            eventually().until(() -> !follows(follower, people.alice));
        }
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(followers)
                                        .allSatisfy(
                                                follower ->
                                                        assertThat(lastEvent(follower))
                                                                .isNotEqualTo("FOLLOWING")));
    }

    private String lastEvent(UUID follower) {
        var events = people.events(follower, people.alice);
        return events.isEmpty() ? "none" : events.getLast().split(" ", 2)[0];
    }

    private static int put(UUID follower, UUID followee) {
        return as(follower).put("/api/follows/{id}", followee).statusCode();
    }
}
