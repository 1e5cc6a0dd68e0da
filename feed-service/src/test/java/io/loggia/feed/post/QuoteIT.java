package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that quote another: shown with it to whoever may see both. */
@QuarkusTest
class QuoteIT {

    @Inject Facts facts;

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
    void quotedPostStandsWithinTheQuote() {
        UUID quoted = Posts.publish(alice, "The original words");

        Response published = Posts.sendQuote(bob, "Well said", quoted);

        published
                .then()
                .statusCode(201)
                .body("quoteOf.id", equalTo(quoted.toString()))
                .body("quoteOf.text", equalTo("The original words"))
                .body("quoteOf.author.handle", equalTo(alice.handle()))
                .body("quoteGone", equalTo(false));
        Posts.get(dave, UUID.fromString(published.path("id")))
                .then()
                .body("quoteOf.id", equalTo(quoted.toString()));
    }

    @Test
    void onlyOneLevelIsShown() {
        UUID first = Posts.publish(alice, "first");
        UUID second = Posts.quote(bob, first, "second");

        UUID third = Posts.quote(dave, second, "third");

        Posts.get(alice, third)
                .then()
                .body("quoteOf.id", equalTo(second.toString()))
                .body("quoteOf.quoteOf", nullValue())
                .body("quoteOf.quoteGone", equalTo(false));
    }

    @Test
    void quotedPostThatIsTakenBackIsGoneFromTheQuote() {
        UUID quoted = Posts.publish(alice, "Soon gone");
        UUID quote = Posts.quote(bob, quoted, "About that");

        Posts.delete(alice, quoted).then().statusCode(204);

        Posts.get(dave, quote)
                .then()
                .statusCode(200)
                .body("text", equalTo("About that"))
                .body("quoteOf", nullValue())
                .body("quoteGone", equalTo(true));
    }

    @Test
    void blockHidesTheQuotedPostFromTheOneReaderAlone() {
        UUID quoted = Posts.publish(alice, "Not for Dave");
        UUID quote = Posts.quote(bob, quoted, "Look at this");

        alice.blocks(dave);

        Posts.get(dave, quote).then().body("quoteOf", nullValue()).body("quoteGone", equalTo(true));
        Posts.get(bob, quote).then().body("quoteOf.id", equalTo(quoted.toString()));
    }

    @Test
    void whatTheAuthorCannotSeeCannotBeQuoted() {
        UUID post = Posts.publish(alice, "Not for Dave");
        alice.blocks(dave);

        for (UUID id : new UUID[] {post, UUID.randomUUID()}) {
            Posts.sendQuote(dave, "What was it?", id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:loggia:problem:not-found"))
                    .body("field", equalTo("quoteOfId"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "019AA5D0-2A40-7D64-8F44-5C907E4D0004"})
    void badIdIsNamed(String id) {
        Posts.sendQuote(dave, "Bad", id).then().statusCode(400).body("field", equalTo("quoteOfId"));
    }

    @Test
    void deletedQuoteSaysNothingOfWhatItQuoted() {
        UUID quoted = Posts.publish(alice, "Stays");
        UUID quote = Posts.quote(bob, quoted, "Goes");
        UUID reply = Posts.reply(alice, quote, "Why?");

        Posts.delete(bob, quote).then().statusCode(204);

        alice.asks()
                .get("/api/posts/{id}/thread", reply)
                .then()
                .body("ancestors[0].deleted", equalTo(true))
                .body("ancestors[0].quoteGone", equalTo(false))
                .body("ancestors[0]", not(hasKey("quoteOf")));
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("posts", quote))
                                        .last()
                                        .asString()
                                        .contains("\"deleted\": true")
                                        .doesNotContain(quoted.toString()));
    }

    @Test
    void keyStandsForTheQuotedPostToo() {
        UUID first = Posts.publish(alice, "first");
        UUID second = Posts.publish(alice, "second");
        String key = UUID.randomUUID().toString();

        Response published = send(key, first);

        published.then().statusCode(201);
        send(key, first).then().statusCode(201).body("id", equalTo(published.path("id")));
        send(key, second).then().statusCode(422);
        Posts.send(bob, "Same words", null, key).then().statusCode(422);
    }

    @Test
    void eventSaysWhatIsQuoted() {
        UUID quoted = Posts.publish(alice, "Quoted");

        UUID quote = Posts.quote(bob, quoted, "Quoting");

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("posts", quote))
                                        .extracting(
                                                event ->
                                                        JsonPath.from(event)
                                                                .getString("post.quoteOfId"))
                                        .contains(quoted.toString()));
    }

    private Response send(String key, UUID quoteOfId) {
        return bob.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "Same words", "quoteOfId", quoteOfId))
                .post("/api/posts");
    }
}
