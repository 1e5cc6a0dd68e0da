package io.loggia.follow.tie;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.unfollow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bell hangs on a follow and goes with it. */
@QuarkusTest
@WithRealParts
class BellIT {

    private final People people = People.known();

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void bellIsSetAndTakenBackAndEachIsAnEvent() {
        follow(people.bob, people.alice);

        ring(people.bob, people.alice);
        ring(people.bob, people.alice);
        assertThat(bell(people.bob, people.alice)).isTrue();
        silence(people.bob, people.alice);
        silence(people.bob, people.alice);

        assertThat(bell(people.bob, people.alice)).isFalse();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly(
                                                "FOLLOWING 1",
                                                "FOLLOWING 2 with bell",
                                                "FOLLOWING 3"));
    }

    @Test
    void bellEndsWithTheFollow() {
        follow(people.bob, people.alice);
        ring(people.bob, people.alice);

        unfollow(people.bob, people.alice);
        assertThat(bell(people.bob, people.alice)).isFalse();
        follow(people.bob, people.alice);

        assertThat(bell(people.bob, people.alice)).isFalse();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly(
                                                "FOLLOWING 1",
                                                "FOLLOWING 2 with bell",
                                                "NONE 3",
                                                "FOLLOWING 4"));
    }

    @Test
    void blockTakesTheBell() {
        follow(people.bob, people.alice);
        ring(people.bob, people.alice);

        people.block(people.alice, people.bob, true, 1);

        eventually().until(() -> !bell(people.bob, people.alice));
        refuse(people.bob, people.alice);
    }

    @Test
    void bellLeavesTheOrderOfListsAlone() {
        follow(people.bob, people.alice);
        follow(people.bob, people.carol);

        ring(people.bob, people.alice);

        as(people.bob)
                .get("/api/profiles/{id}/following", people.bob)
                .then()
                .body(
                        "items.profileId",
                        contains(people.carol.toString(), people.alice.toString()));
    }

    @Test
    void whatIsNotFollowedHasNoBellWhateverItIs() {
        follow(people.bob, people.carol);
        unfollow(people.bob, people.carol);

        refuse(people.bob, people.alice);
        refuse(people.bob, people.carol);
        refuse(people.bob, people.bob);
        refuse(people.bob, UUID.randomUUID());
        silence(people.bob, UUID.randomUUID());
    }

    @Test
    void bellIsForWhoHungItAlone() {
        follow(people.bob, people.alice);
        follow(people.carol, people.alice);

        ring(people.bob, people.alice);

        assertThat(bell(people.carol, people.alice)).isFalse();
        assertThat(bell(people.alice, people.bob)).isFalse();
    }

    private static void ring(UUID follower, UUID followee) {
        as(follower).put("/api/follows/{id}/bell", followee).then().statusCode(204);
    }

    private static void silence(UUID follower, UUID followee) {
        as(follower).delete("/api/follows/{id}/bell", followee).then().statusCode(204);
    }

    private static void refuse(UUID follower, UUID followee) {
        as(follower)
                .put("/api/follows/{id}/bell", followee)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:not-followed"));
    }

    private static boolean bell(UUID follower, UUID followee) {
        return as(follower)
                .queryParam("ids", followee.toString())
                .get("/api/relationships")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].bell");
    }
}
