package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.Imports;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts for the world, seen from inside: who may write them, and how far they go. */
@QuarkusTest
class WorldIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    @Test
    void whoeverHasNoVoiceIsToldSo() throws Exception {
        UUID post = Posts.publish(alice, "For colleagues");

        for (Response answer :
                List.of(
                        Posts.send(alice, "Hello world", "WORLD", Map.of()),
                        Posts.edit(alice, post, 1, "For colleagues", "WORLD"))) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:voice-needed"))
                    .body("field", equalTo("audience"))
                    .body("$", not(hasKey("until")));
        }

        assertThat(facts.number("SELECT count(*) FROM post WHERE author_id = ?", alice.id()))
                .isOne();
        assertThat(audienceOf(post)).isEqualTo("COMPANY");
    }

    @Test
    void pausedVoiceIsToldUntilWhen() {
        outside.voice(alice, "PAUSED", "2126-11-26T08:00:00.000Z", 1);

        Posts.send(alice, "Hello world", "WORLD", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:voice-paused"))
                .body("field", equalTo("audience"))
                .body("until", equalTo("2126-11-26T08:00:00.000Z"));
    }

    @Test
    void pauseEndsByItself() {
        outside.voice(alice, "PAUSED", "2026-01-01T08:00:00.000Z", 1);

        Posts.send(alice, "Hello again", "WORLD", Map.of()).then().statusCode(201);
    }

    @Test
    void whoeverHasLeftTheCompanySpeaksNoLonger() {
        outside.speaks(alice);
        outside.voice(alice, "ALUM", null, 2);

        Posts.send(alice, "Goodbye world", "WORLD", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:voice-needed"))
                .body("field", equalTo("audience"));
    }

    @Test
    void insideAPostForTheWorldIsSeenAsAnyOther() {
        outside.speaks(alice);
        bob.follows(alice);

        Response published = Posts.send(alice, "Hello world", "WORLD", Map.of());

        published
                .then()
                .statusCode(201)
                .body("audience", equalTo("WORLD"))
                .body("crossing.state", equalTo("LEAVING"))
                .body("crossing", not(hasKey("publishAt")));
        UUID post = Posts.idOf(published);
        Posts.get(bob, post).then().statusCode(200).body("audience", equalTo("WORLD"));
        bob.asks()
                .get("/api/timelines/home")
                .then()
                .body("items.find { it.id == '%s' }.text".formatted(post), equalTo("Hello world"));
        alice.blocks(bob);
        Posts.get(bob, post).then().statusCode(404);
    }

    @Test
    void replyAndQuoteAreNeverWiderThanWhatTheyStandOn() {
        outside.speaks(alice, bob);
        UUID company = Posts.publish(alice, "For colleagues");
        UUID world = Posts.publishToTheWorld(alice, "For all");

        for (String on : new String[] {"parentId", "quoteOfId"}) {
            Posts.send(bob, "Hear, hear", "WORLD", Map.of(on, company))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:loggia:problem:audience-not-available"))
                    .body("field", equalTo("audience"));
            Posts.send(bob, "Hear, hear", "WORLD", Map.of(on, world)).then().statusCode(201);
            Posts.send(bob, "Among us", "COMPANY", Map.of(on, world)).then().statusCode(201);
        }

        UUID reply = Posts.reply(bob, company, "An answer");
        UUID quote = Posts.quote(bob, company, "A quote");
        for (UUID post : List.of(reply, quote)) {
            Posts.edit(bob, post, 1, "Wider", "WORLD").then().statusCode(422);
            assertThat(audienceOf(post)).isEqualTo("COMPANY");
        }
    }

    @Test
    void replyUnderATombstoneStaysInside() {
        outside.speaks(alice, bob);
        UUID world = Posts.publishToTheWorld(alice, "For all");
        UUID reply = Posts.reply(bob, world, "An answer");
        Posts.delete(alice, world).then().statusCode(204);

        Posts.edit(bob, reply, 1, "An answer", "WORLD").then().statusCode(422);
    }

    @Test
    void takingOutsideIsNoEditOfTheWords() {
        outside.speaks(alice);
        UUID post = Posts.publish(alice, "Hello");

        Posts.edit(alice, post, 1, "Hello", "WORLD")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("audience", equalTo("WORLD"))
                .body("editedAt", nullValue())
                .body("crossing.state", equalTo("LEAVING"));

        alice.asks().get("/api/posts/{id}/history", post).then().body("items.version", contains(2));
        Posts.edit(alice, post, 2, "Hello there", "COMPANY")
                .then()
                .statusCode(200)
                .body("audience", equalTo("COMPANY"))
                .body("text", equalTo("Hello there"));
        alice.asks()
                .get("/api/posts/{id}/history", post)
                .then()
                .body("items.version", contains(3, 2));
    }

    @Test
    void onlyTheAuthorTakesAPostOutside() {
        outside.speaks(bob);
        UUID post = Posts.publish(alice, "Mine");

        Posts.edit(bob, post, 1, "Mine", "WORLD").then().statusCode(404);
        Posts.edit(bob, UUID.randomUUID(), 1, "Mine", "WORLD").then().statusCode(404);

        assertThat(audienceOf(post)).isEqualTo("COMPANY");
    }

    @Test
    void wordsCanBeCorrectedWithoutAVoice() {
        outside.speaks(alice);
        UUID post = Posts.publishToTheWorld(alice, "Helo");
        outside.voice(alice, "OFF", null, 2);

        Posts.edit(alice, post, 1, "Hello")
                .then()
                .statusCode(200)
                .body("audience", equalTo("WORLD"));

        Posts.edit(alice, post, 2, "Hello", "COMPANY").then().statusCode(200);
        Posts.edit(alice, post, 3, "Hello", "WORLD").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"GROUP, 422", "EVERYBODY, 400", "world, 400", "'WORLD ', 400", "'', 400"})
    void otherAudiencesAreRefusedWhenEditing(String audience, int status) {
        UUID post = Posts.publish(alice, "Here");

        Posts.edit(alice, post, 1, "There", audience)
                .then()
                .statusCode(status)
                .body("field", equalTo("audience"));

        Posts.get(alice, post).then().body("text", equalTo("Here")).body("version", equalTo(1));
    }

    @Test
    void narrowingHoldsForAllThatStandsOnThePost() {
        outside.speaks(alice, bob);
        UUID post = Posts.publishToTheWorld(alice, "For all");
        UUID reply = on("parentId", post);
        UUID quoteOfReply = on("quoteOfId", reply);
        UUID replyToQuote = on("parentId", quoteOfReply);
        UUID another = Posts.publishToTheWorld(alice, "Another");
        bob.asks().put("/api/reposts/{id}", post).then().statusCode(204);

        Posts.edit(alice, post, 1, "For all", "COMPANY").then().statusCode(200);

        for (UUID narrowed : List.of(post, reply, quoteOfReply, replyToQuote)) {
            Posts.get(bob, narrowed)
                    .then()
                    .body("audience", equalTo("COMPANY"))
                    .body("version", equalTo(2))
                    .body("editedAt", nullValue());
        }
        assertThat(audienceOf(another)).isEqualTo("WORLD");
        Posts.get(bob, reply).then().body("text", equalTo("Standing"));
        bob.asks()
                .get("/api/timelines/profiles/{id}", bob.id())
                .then()
                .body("items.findAll { it.repostOf?.id == '%s' }".formatted(post), hasSize(1));
    }

    @Test
    void narrowingReachesWhatStandsOnADeletedQuoteOrReply() {
        outside.speaks(alice, bob);
        UUID post = Posts.publishToTheWorld(alice, "For all");
        UUID quote = on("quoteOfId", post);
        UUID quoteOfQuote = on("quoteOfId", quote);
        UUID reply = on("parentId", quoteOfQuote);
        UUID another = on("parentId", on("quoteOfId", post));
        Posts.delete(bob, quote).then().statusCode(204);
        Posts.delete(bob, quoteOfQuote).then().statusCode(204);

        Posts.edit(alice, post, 1, "For all", "COMPANY").then().statusCode(200);

        assertThat(audienceOf(reply)).isEqualTo("COMPANY");
        assertThat(audienceOf(another)).isEqualTo("COMPANY");
    }

    @Test
    void narrowingAPostLeavesWhatItStandsOn() {
        outside.speaks(alice, bob);
        UUID post = Posts.publishToTheWorld(alice, "For all");
        UUID reply = on("parentId", post);

        Posts.edit(bob, reply, 1, "Standing", "COMPANY").then().statusCode(200);

        assertThat(audienceOf(post)).isEqualTo("WORLD");
    }

    /** The race of somebody who answers with somebody who narrows, won by either. */
    @RepeatedTest(5)
    void nothingIsEverWiderThanWhatItStandsOn() throws Exception {
        outside.speaks(alice, bob);
        UUID post = Posts.publishToTheWorld(alice, "For all");
        UUID reply = on("parentId", post);
        UUID later = Posts.reply(bob, reply, "Not yet for all");

        List<Callable<Response>> racers =
                List.of(
                        () -> Posts.edit(alice, post, 1, "For all", "COMPANY"),
                        () -> Posts.send(bob, "a", "WORLD", Map.of("parentId", post)),
                        () -> Posts.send(bob, "b", "WORLD", Map.of("parentId", reply)),
                        () -> Posts.send(bob, "c", "WORLD", Map.of("quoteOfId", reply)),
                        () -> Posts.edit(bob, later, 1, "Not yet for all", "WORLD"));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : pool.invokeAll(racers)) {
                assertThat(answer.get().statusCode()).isIn(200, 201, 422);
            }
        }

        assertThat(
                        facts.number(
                                """
                                SELECT count(*) FROM post p
                                JOIN post below ON below.id IN (p.parent_id, p.quote_of_id)
                                WHERE p.audience = 'WORLD' AND below.audience <> 'WORLD'
                                    AND p.deleted_at IS NULL
                                """))
                .isZero();
    }

    @Test
    void importedPostsAreForTheCompany() {
        outside.speaks(alice);
        UUID parent = Posts.publishToTheWorld(alice, "For all");

        UUID imported = Imports.bring(Instant.parse("2020-01-01T00:00:00Z"), 1, alice).getFirst();

        assertThat(audienceOf(imported)).isEqualTo("COMPANY");
        assertThat(audienceOf(parent)).isEqualTo("WORLD");
    }

    private UUID on(String relation, UUID post) {
        return Posts.idOf(Posts.send(bob, "Standing", "WORLD", Map.of(relation, post)));
    }

    private String audienceOf(UUID post) {
        return Posts.get(alice, post).then().statusCode(200).extract().path("audience");
    }
}
