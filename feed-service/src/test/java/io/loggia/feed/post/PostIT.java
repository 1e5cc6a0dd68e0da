package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostIT {

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Inject Facts facts;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        Posts.publish(bob, "Here I am");
    }

    @Test
    void publishedPostIsShownToEverybody() {
        Response published =
                Posts.send(
                        alice,
                        "Hello **@" + bob.handle() + "**, see #Kafka_Streams",
                        null,
                        UUID.randomUUID().toString());

        published
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/posts/" + published.path("id")))
                .header("ETag", equalTo("\"1\""));
        Response seen = Posts.get(bob, UUID.fromString(published.path("id")));
        seen.then()
                .statusCode(200)
                .body("author.id", equalTo(alice.id().toString()))
                .body("author.handle", equalTo(alice.handle()))
                .body("threadId", equalTo(published.path("id")))
                .body("parentId", nullValue())
                .body("audience", equalTo("COMPANY"))
                .body("mentions.id", contains(bob.id().toString()))
                .body("topics", contains("kafka_streams"))
                .body("html", containsString("<strong><a href=\"/&#64;" + bob.handle()))
                .body("version", equalTo(1))
                .body("deleted", equalTo(false))
                .body("replyCount", equalTo(0));
        assertThat(seen.asString()).isEqualTo(published.asString());
    }

    @Test
    void idsRiseAndSayWhenThePostWasPublished() {
        UUID first = Posts.publish(alice, "one");
        UUID second = Posts.publish(alice, "two");

        assertThat(second.toString()).isGreaterThan(first.toString());
        assertThat(Posts.get(bob, first).<String>path("publishedAt"))
                .isEqualTo(RFC_3339.format(PostIds.publishedAt(first)));
    }

    @Test
    void audienceIsTheCompanyOrRefused() {
        Map<String, Integer> words =
                Map.of(
                        "COMPANY", 201,
                        "WORLD", 409,
                        "WORLD ", 400,
                        "world", 400,
                        "EVERYBODY", 400,
                        "", 400);

        words.forEach(
                (word, status) ->
                        alice.asks()
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body(Map.of("text", "x", "audience", word))
                                .post("/api/posts")
                                .then()
                                .statusCode(status)
                                .body("field", status == 201 ? nullValue() : equalTo("audience")));
    }

    @Test
    void replyStandsUnderItsParent() {
        UUID post = Posts.publish(alice, "A question");
        UUID reply = Posts.reply(bob, post, "An answer");

        Posts.get(alice, reply)
                .then()
                .body("parentId", equalTo(post.toString()))
                .body("threadId", equalTo(post.toString()));
        Posts.get(bob, post).then().body("replyCount", equalTo(1));
    }

    @Test
    void replyToNothingIsNotFound() {
        UUID deleted = Posts.publish(alice, "soon gone");
        Posts.delete(alice, deleted).then().statusCode(204);

        for (UUID parent : new UUID[] {UUID.randomUUID(), deleted}) {
            Posts.send(bob, "Hm?", parent, UUID.randomUUID().toString()).then().statusCode(404);
        }
    }

    @Test
    void editKeepsWhatStoodBefore() {
        UUID post = Posts.publish(alice, "Frist #one");

        Posts.edit(alice, post, 1, "First #two")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("text", equalTo("First #two"))
                .body("topics", contains("two"))
                .body("version", equalTo(2));

        bob.asks()
                .get("/api/posts/{id}/history", post)
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.text", contains("First #two", "Frist #one"));
        Response firstPage = bob.asks().get("/api/posts/{id}/history?limit=1", post);
        firstPage.then().body("items.version", contains(2));
        bob.asks()
                .get(
                        "/api/posts/{id}/history?limit=1&cursor={cursor}",
                        post,
                        firstPage.path("nextCursor"))
                .then()
                .body("items.version", contains(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void editNeedsTheVersionThatStands() {
        UUID post = Posts.publish(alice, "one");
        Posts.edit(alice, post, 1, "two").then().statusCode(200);

        Posts.edit(alice, post, 1, "three")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:loggia:problem:precondition-failed"));
        alice.asks()
                .body(Map.of("text", "three"))
                .put("/api/posts/{id}", post)
                .then()
                .statusCode(428);
        Posts.get(bob, post).then().body("text", equalTo("two"));
    }

    @Test
    void onlyTheAuthorEditsAndDeletes() {
        UUID post = Posts.publish(alice, "mine");

        Posts.edit(bob, post, 1, "yours").then().statusCode(404);
        Posts.delete(bob, post).then().statusCode(404);
        Posts.delete(bob, UUID.randomUUID()).then().statusCode(404);

        Posts.get(bob, post).then().body("text", equalTo("mine"));
    }

    @Test
    void deletedPostIsGoneAndStaysGone() throws Exception {
        UUID post = Posts.publish(alice, "secret #word");
        Posts.edit(alice, post, 1, "secret @" + bob.handle()).then().statusCode(200);

        Posts.delete(alice, post).then().statusCode(204);

        Posts.delete(alice, post).then().statusCode(204);
        Posts.get(alice, post).then().statusCode(404);
        Posts.edit(alice, post, 3, "back").then().statusCode(404);
        alice.asks().get("/api/posts/{id}/history", post).then().statusCode(404);
        assertThat(
                        facts.number(
                                """
                                SELECT (SELECT count(*) FROM post_revision WHERE post = ?)
                                     + (SELECT count(*) FROM post_source WHERE post = ?)
                                     + (SELECT count(*) FROM post_mention WHERE post = ?)
                                     + (SELECT length(text) FROM post WHERE id = ?)
                                """,
                                post,
                                post,
                                post,
                                post))
                .isZero();
    }

    @Test
    void reactionsCountEachReaderOnce() {
        UUID post = Posts.publish(alice, "Good news");
        String like = "/api/posts/" + post + "/reactions/like";
        String thanks = "/api/posts/" + post + "/reactions/thanks";

        bob.asks().put(like).then().statusCode(204);
        bob.asks().put(like).then().statusCode(204);
        bob.asks().put(thanks).then().statusCode(204);
        alice.asks().put(like).then().statusCode(204);
        bob.asks().delete(thanks).then().statusCode(204);
        bob.asks().delete(thanks).then().statusCode(204);

        Posts.get(bob, post)
                .then()
                .body("reactions", aMapWithSize(1))
                .body("reactions.like", equalTo(2))
                .body("ownReactions", contains("like"));
        Posts.get(People.newcomer("carol"), post).then().body("ownReactions", empty());
    }

    @Test
    void reactionToNothingIsNotFound() {
        UUID post = Posts.publish(alice, "Good news");

        for (String path :
                new String[] {
                    post + "/reactions/hate",
                    post + "/reactions/LIKE",
                    UUID.randomUUID() + "/reactions/like"
                }) {
            bob.asks().put("/api/posts/" + path).then().statusCode(404);
            bob.asks().delete("/api/posts/" + path).then().statusCode(404);
        }
    }

    @Test
    void sixthTopicIsAWord() {
        UUID post = Posts.publish(alice, "#aa #bb #cc #dd #ee #ff");

        Posts.get(bob, post).then().body("topics", hasSize(5));
    }
}
