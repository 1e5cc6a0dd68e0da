package io.loggia.feed.intake;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversations that took place elsewhere. */
@QuarkusTest
class ImportThreadIT {

    private static final String TIME = "2017-03-04T05:06:07.089Z";

    @Inject Facts facts;

    private final String source = "s" + UUID.randomUUID().toString().substring(0, 8);
    private Person alice;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
    }

    @Test
    void threadIsBroughtInWithItsReactions() throws Exception {
        Person bob = newcomer("bob");
        Map<String, Object> question = item("q", alice.id(), "How so?", TIME);
        Map<String, Object> answer =
                with(
                        item("a", bob.id(), "Because of #threads", "2017-03-04T06:00:00Z"),
                        Map.of(
                                "parentKey",
                                "q",
                                "reactions",
                                List.of(
                                        Map.of("readerId", alice.id(), "kind", "thanks"),
                                        Map.of("readerId", alice.id(), "kind", "like"))));

        Response first = send(source, List.of(question, answer));
        Response later =
                send(
                        source,
                        List.of(
                                answer,
                                with(
                                        item("b", alice.id(), "I see", "2017-03-05T06:00:00Z"),
                                        Map.of("parentKey", "a"))));

        first.then().body("items.outcome", contains("created", "created"));
        later.then().body("items.outcome", contains("known", "created"));
        alice.asks()
                .get("/api/posts/" + first.path("items[0].postId") + "/thread")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                first.<String>path("items[1].postId"),
                                later.<String>path("items[1].postId")))
                .body("items[0].reactions.thanks", equalTo(1))
                .body("items[0].ownReactions", contains("like", "thanks"));
    }

    @Test
    void whatItAnswersAndWhoReactsMustBeKnownAndLeavesNothingElse() throws Exception {
        Person dave = newcomer("dave");
        dave.blocks(alice);
        send(source, List.of(item("q", alice.id(), "A question", TIME)));
        send(source + "-too", List.of(item("other", alice.id(), "Another source's", TIME)));
        Map<String, Object> nobody = Map.of("readerId", UUID.randomUUID(), "kind", "like");
        Map<String, Object> blocker = Map.of("readerId", dave.id(), "kind", "like");

        Response answer =
                send(
                        source,
                        List.of(
                                with(item("1", alice.id(), "x", TIME), Map.of("parentKey", "2")),
                                with(item("2", alice.id(), "x", TIME), Map.of("parentKey", "2")),
                                with(
                                        item("3", alice.id(), "x", TIME),
                                        Map.of("parentKey", "other")),
                                with(item("4", dave.id(), "x", TIME), Map.of("parentKey", "q")),
                                reactedTo(item("5", alice.id(), "x", TIME), nobody),
                                reactedTo(item("6", alice.id(), "x", TIME), blocker)));

        answer.then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("refused")))
                .body(
                        "items.reason",
                        contains(
                                "unknown-key",
                                "unknown-key",
                                "unknown-key",
                                "unknown-key",
                                "unknown-reader",
                                "unknown-reader"));
        assertThat(postsOf(alice)).isEqualTo(2);
        assertThat(postsOf(dave)).isZero();
    }

    @Test
    void quoteAndRepostAreBroughtInAndStandWhereTheyStoodThen() {
        Person bob = newcomer("bob");
        Person carol = newcomer("carol");
        carol.follows(bob);
        Map<String, Object> repost =
                Map.of(
                        "key", "r",
                        "authorId", bob.id(),
                        "repostOfKey", "o",
                        "publishedAt", "2017-03-05T06:00:00Z");
        Map<String, Object> quote =
                with(
                        item("w", bob.id(), "See there", "2017-03-04T06:00:00Z"),
                        Map.of("quoteOfKey", "o"));

        Response answer =
                send(source, List.of(item("o", alice.id(), "The one", TIME), quote, repost));

        answer.then().body("items.outcome", everyItem(equalTo("created")));
        String original = answer.path("items[0].postId");
        eventually()
                .untilAsserted(
                        () ->
                                carol.asks()
                                        .get("/api/timelines/home")
                                        .then()
                                        .body("items.repostOf.id", hasItem(original))
                                        .body("items.quoteOf.id", hasItem(original))
                                        .body(
                                                "items.id",
                                                contains(
                                                        answer.<String>path("items[2].postId"),
                                                        answer.<String>path("items[1].postId"))));
    }

    @Test
    void repostIsNothingButThat() {
        Map<String, Object> repost =
                Map.of(
                        "key",
                        "r",
                        "authorId",
                        alice.id(),
                        "repostOfKey",
                        "o",
                        "publishedAt",
                        "2017-03-05T06:00:00Z");
        send(source, List.of(item("o", alice.id(), "The one", TIME)));

        send(
                        source,
                        List.of(
                                with(repost, Map.of("text", "And words")),
                                with(repost, Map.of("parentKey", "o")),
                                with(repost, Map.of("reactions", List.of()))))
                .then()
                .body("items.reason", everyItem(equalTo("invalid-text")));
        send(source, List.of(with(repost, Map.of("repostOfKey", "nowhere"))))
                .then()
                .body("items.reason", contains("unknown-key"));
    }

    private static Response send(String source, List<Map<String, Object>> items) {
        return People.admin()
                .body(Map.of("items", items))
                .post("/api/imports/" + source + "/posts");
    }

    private static Map<String, Object> item(String key, UUID author, String text, String time) {
        return Map.of("key", key, "authorId", author, "text", text, "publishedAt", time);
    }

    private static Map<String, Object> with(Map<String, Object> item, Map<String, Object> more) {
        Map<String, Object> both = new HashMap<>(item);
        both.putAll(more);
        return both;
    }

    private static Map<String, Object> reactedTo(
            Map<String, Object> item, Map<String, Object> reaction) {
        return with(item, Map.of("reactions", List.of(reaction)));
    }

    private long postsOf(Person author) throws Exception {
        return facts.number("SELECT count(*) FROM post WHERE author_id = ?", author.id());
    }
}
