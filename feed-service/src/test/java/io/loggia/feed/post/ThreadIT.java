package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreadIT {

    private Person alice;
    private Person bob;
    private Person dave;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        dave = People.newcomer("dave");
    }

    @Test
    void postStandsBetweenWhatItAnswersAndWhatAnswersIt() {
        UUID top = Posts.publish(alice, "top");
        UUID middle = Posts.reply(bob, top, "middle");
        UUID focus = Posts.reply(alice, middle, "focus");
        UUID below = Posts.reply(bob, focus, "below");
        UUID deeper = Posts.reply(alice, below, "deeper");
        UUID besides = Posts.reply(dave, top, "besides");

        thread(dave, focus, "")
                .then()
                .statusCode(200)
                .body("ancestors.id", contains(texts(top, middle)))
                .body("post.id", equalTo(focus.toString()))
                .body("items.id", contains(texts(below, deeper)))
                .body("nextCursor", nullValue());
        thread(dave, top, "")
                .then()
                .body("ancestors", empty())
                .body("items.id", contains(texts(middle, focus, below, deeper, besides)));
    }

    @Test
    void deletedPostKeepsItsPlaceWithoutItsText() {
        UUID top = Posts.publish(alice, "top secret");
        UUID middle = Posts.reply(bob, top, "middle");
        UUID below = Posts.reply(alice, middle, "below");

        Posts.delete(alice, top).then().statusCode(204);
        Posts.delete(bob, middle).then().statusCode(204);

        Response thread = thread(dave, below, "");
        thread.then()
                .body("ancestors.deleted", contains(true, true))
                .body("ancestors.text", contains("", ""))
                .body("ancestors.html", contains("", ""));
        assertThat(thread.asString()).doesNotContain("secret", "middle");
        thread(dave, top, "")
                .then()
                .statusCode(200)
                .body("post.deleted", equalTo(true))
                .body("items.id", contains(texts(middle, below)));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        UUID top = Posts.publish(alice, "top");
        List<String> replies =
                Stream.generate(() -> Posts.reply(bob, top, "reply"))
                        .limit(7)
                        .map(UUID::toString)
                        .toList();

        List<String> seen = new ArrayList<>();
        String query = "?limit=3";
        for (int page = 0; page < 3; page++) {
            Response answer = thread(dave, top, query);
            seen.addAll(answer.path("items.id"));
            String cursor = answer.path("nextCursor");
            if (cursor != null) {
                answer.then().header("Link", containsString("cursor=" + cursor));
            }
            query = "?limit=3&cursor=" + cursor;
        }

        assertThat(seen).isEqualTo(replies);
    }

    @Test
    void pageGoesOnBehindWhatTheReaderMayNotSee() {
        UUID top = Posts.publish(alice, "top");
        Person carol = People.newcomer("carol");
        Stream.generate(() -> Posts.reply(carol, top, "hidden")).limit(4).forEach(id -> {});
        UUID shown = Posts.reply(bob, top, "shown");

        dave.blocks(carol);

        thread(dave, top, "?limit=2").then().body("items.id", contains(shown.toString()));
    }

    @Test
    void threadOfNothingIsNotFound() {
        thread(dave, UUID.randomUUID(), "").then().statusCode(404);
    }

    private static Response thread(Person reader, UUID post, String query) {
        return reader.asks().get("/api/posts/" + post + "/thread" + query);
    }

    private static String[] texts(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }
}
