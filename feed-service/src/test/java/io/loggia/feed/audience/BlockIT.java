package io.loggia.feed.audience;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block is mutual and total at the next read. */
@QuarkusTest
class BlockIT {

    @Inject Facts facts;

    private Person alice;
    private Person carol;
    private Person dave;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        carol = People.newcomer("carol");
        dave = People.newcomer("dave");
    }

    @Test
    void blockHidesPostsFromBothSides() {
        UUID ofAlice = Posts.publish(alice, "by alice");
        UUID ofCarol = Posts.publish(carol, "by carol");

        alice.blocks(carol);

        Posts.get(carol, ofAlice).then().statusCode(404);
        Posts.get(alice, ofCarol).then().statusCode(404);
        Posts.get(dave, ofAlice).then().statusCode(200);
        for (String part : List.of("/thread", "/history")) {
            carol.asks().get("/api/posts/" + ofAlice + part).then().statusCode(404);
        }
        assertThat(Posts.get(carol, ofAlice).asString())
                .isEqualTo(Posts.get(carol, UUID.randomUUID()).asString());
    }

    @Test
    void blockEndsAnswersAndReactions() {
        UUID ofAlice = Posts.publish(alice, "by alice");

        alice.blocks(carol);

        Posts.send(carol, "but", ofAlice, UUID.randomUUID().toString()).then().statusCode(404);
        carol.asks().put("/api/posts/" + ofAlice + "/reactions/like").then().statusCode(404);
        carol.asks().delete("/api/posts/" + ofAlice + "/reactions/like").then().statusCode(404);
    }

    @Test
    void blockTakesRepliesAndReactionsOutOfWhatIsCounted() {
        UUID ofDave = Posts.publish(dave, "by dave");
        UUID reply = Posts.reply(carol, ofDave, "by carol");
        UUID below = Posts.reply(dave, reply, "to carol");
        carol.asks().put("/api/posts/" + ofDave + "/reactions/like").then().statusCode(204);

        alice.blocks(carol);

        Posts.get(alice, ofDave)
                .then()
                .body("replyCount", equalTo(0))
                .body("reactions.like", equalTo(null));
        Posts.get(dave, ofDave)
                .then()
                .body("replyCount", equalTo(1))
                .body("reactions.like", equalTo(1));
        alice.asks()
                .get("/api/posts/{id}/thread", ofDave)
                .then()
                .body("items.id", contains(below.toString()));
        alice.asks()
                .get("/api/posts/{id}/thread", below)
                .then()
                .body("ancestors.size()", equalTo(1));
    }

    @Test
    void blockHidesMentionsFromThenOnAndFromBefore() {
        UUID before = Posts.publish(dave, "@" + alice.handle() + " @" + carol.handle());
        alice.blocks(carol);

        UUID after = Posts.publish(carol, "@" + alice.handle());

        Posts.get(carol, after).then().body("mentions", empty());
        Posts.get(carol, after).then().body("html", not(containsString("href")));
        Posts.get(alice, before).then().body("mentions.id", contains(alice.id().toString()));
    }

    @Test
    void endOfABlockShowsEverythingAgain() {
        UUID ofAlice = Posts.publish(alice, "by alice");
        alice.blocks(carol);
        carol.blocks(alice);

        alice.asks().delete("/api/blocks/{id}", carol.id()).then().statusCode(204);
        Posts.get(carol, ofAlice).then().statusCode(404);
        carol.asks().delete("/api/blocks/{id}", alice.id()).then().statusCode(204);

        Posts.get(carol, ofAlice).then().statusCode(200);
    }

    @Test
    void eachChangeOfABlockIsToldOnce() {
        alice.blocks(carol);
        alice.blocks(carol);
        alice.asks().delete("/api/blocks/{id}", carol.id()).then().statusCode(204);
        alice.asks().delete("/api/blocks/{id}", carol.id()).then().statusCode(204);
        alice.blocks(carol);

        String key = alice.id() + ":" + carol.id();
        eventually().untilAsserted(() -> assertThat(facts.eventsOf("blocks", key)).hasSize(3));
        assertThat(facts.eventsOf("blocks", key))
                .extracting(event -> JsonPath.from(event).getBoolean("blocked"))
                .containsExactly(true, false, true);
    }

    @Test
    void onlyOtherPeopleCanBeBlocked() {
        Person robot = new Person(UUID.randomUUID(), People.newcomer("robot").handle() + "_x");
        Events events = new Events();
        events.profile(robot, "SYSTEM", "Build server", 1, 1);
        eventually()
                .untilAsserted(
                        () ->
                                alice.asks()
                                        .put("/api/mutes/{id}", robot.id())
                                        .then()
                                        .statusCode(204));

        alice.asks()
                .put("/api/blocks/{id}", robot.id())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:not-blockable"));
        for (String list : List.of("blocks", "mutes")) {
            alice.asks()
                    .put("/api/" + list + "/" + alice.id())
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("profileId"));
            alice.asks().put("/api/" + list + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Test
    void listsAreTheCallersOwn() {
        for (String list : List.of("blocks", "mutes")) {
            alice.asks().put("/api/" + list + "/" + carol.id()).then().statusCode(204);
            alice.asks().put("/api/" + list + "/" + dave.id()).then().statusCode(204);

            String first =
                    alice.asks()
                            .get("/api/" + list + "?limit=1")
                            .then()
                            .statusCode(200)
                            .header("Link", containsString("rel=\"next\""))
                            .extract()
                            .path("nextCursor");
            alice.asks()
                    .get("/api/" + list + "?limit=1&cursor=" + first)
                    .then()
                    .body("items.size()", equalTo(1))
                    .body("nextCursor", equalTo(null));
            carol.asks().get("/api/" + list).then().body("items", empty());
        }
    }
}
