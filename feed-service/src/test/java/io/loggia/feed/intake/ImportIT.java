package io.loggia.feed.intake;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.People.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that were written elsewhere. */
@QuarkusTest
class ImportIT {

    private static final String TIME = "2017-03-04T05:06:07.089Z";

    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void theCast() {
        alice = newcomer("alice");
    }

    @Test
    void postIsBroughtInWithItsAuthorAndTime() {
        Person bob = newcomer("bob");
        bob.follows(alice);

        Response answer = send(source(), List.of(item("a", alice.id(), "As it was *then*", TIME)));

        answer.then().statusCode(200).body("items.outcome", contains("created"));
        String post = answer.path("items[0].postId");
        bob.asks()
                .get("/api/posts/" + post)
                .then()
                .statusCode(200)
                .body("author.id", equalTo(alice.id().toString()))
                .body("html", equalTo("<p>As it was <em>then</em></p>"))
                .body("publishedAt", equalTo(TIME));
        eventually()
                .untilAsserted(
                        () ->
                                bob.asks()
                                        .get("/api/timelines/home")
                                        .then()
                                        .body("items.id", contains(post)));
        assertThat(facts.eventsOf("posts", post)).hasSize(1);
    }

    @Test
    void knownKeyChangesNothing() throws Exception {
        String key = "the-key";
        String source = source();
        Response first = send(source, List.of(item(key, alice.id(), "The first", TIME)));

        Response second = send(source, List.of(item(key, alice.id(), "Another text", TIME)));

        second.then()
                .statusCode(200)
                .body("items.outcome", contains("known"))
                .body("items[0].postId", equalTo(first.path("items[0].postId")));
        assertThat(postsOf(alice)).isEqualTo(1);
    }

    @Test
    void keyThatStandsTwiceInARequestIsBroughtInOnce() throws Exception {
        Response answer =
                send(
                        source(),
                        List.of(
                                item("x", alice.id(), "The first", TIME),
                                item("x", alice.id(), "Again", TIME)));

        answer.then().statusCode(200).body("items.outcome", contains("created", "known"));
        assertThat(postsOf(alice)).isEqualTo(1);
    }

    @Test
    void keysOfTwoSourcesAreTwoKeys() throws Exception {
        String source = source();
        send(source, List.of(item("1", alice.id(), "There", TIME)));

        send(source + "-too", List.of(item("1", alice.id(), "And there", TIME)));

        assertThat(postsOf(alice)).isEqualTo(2);
    }

    @Test
    void twinRequestsBringInEachPostOnce() throws Exception {
        String source = source();
        List<Map<String, Object>> items =
                IntStream.range(0, 40)
                        .mapToObj(i -> item("k" + i, alice.id(), "About #twins " + i, TIME))
                        .toList();
        List<CompletableFuture<Response>> twins = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                twins.add(CompletableFuture.supplyAsync(() -> send(source, items), clients));
            }
        }

        List<String> ids = twins.getFirst().join().path("items.postId");
        assertThat(ids).hasSize(40).doesNotContainNull().doesNotHaveDuplicates();
        for (CompletableFuture<Response> twin : twins) {
            twin.join().then().statusCode(200);
            assertThat(twin.join().<List<String>>path("items.postId")).isEqualTo(ids);
        }
        assertThat(postsOf(alice)).isEqualTo(40);
    }

    @Test
    void whatCannotBePublishedIsRefusedAndKeepsNothingElseOut() throws Exception {
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        List<Map<String, Object>> items =
                List.of(
                        item("1", UUID.randomUUID(), "By nobody", TIME),
                        item("2", alice.id(), "  ", TIME),
                        item("3", alice.id(), "a\u0000b", TIME),
                        item("4", alice.id(), "Too early", "2004-12-31T23:59:59.999Z"),
                        item("5", alice.id(), "Too late", tomorrow),
                        item("6", alice.id(), "Welcome", "2005-01-01T00:00:00Z"));
        String source = source();

        Response answer = send(source, items);

        answer.then()
                .statusCode(200)
                .body("items.key", contains("1", "2", "3", "4", "5", "6"))
                .body("items[5].outcome", equalTo("created"))
                .body("items[0..4].outcome", everyItem(equalTo("refused")))
                .body(
                        "items[0..4].reason",
                        contains(
                                "unknown-author",
                                "invalid-text",
                                "invalid-text",
                                "invalid-time",
                                "invalid-time"));
        assertThat(postsOf(alice)).isEqualTo(1);
        send(source, List.of(item("2", alice.id(), "Now with text", TIME)))
                .then()
                .body("items.outcome", contains("created"));
    }

    @Test
    void onlyAdminsBringIn() {
        alice.asks()
                .body(Map.of("items", List.of(item("1", alice.id(), "Myself", TIME))))
                .post("/api/imports/tests/posts")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null|",
                "{}|items",
                "[]|",
                "{\"items\":[]}|items",
                "{\"items\":[null]}|items[0]",
                "{\"items\":[{}]}|items[0].authorId",
                "{\"items\":[{\"key\":1}]}|items[0].key",
                "{\"items\":[{\"key\":\"a\",\"more\":1}]}|items[0].more",
                "{\"items\":[{\"authorId\":\"{x}\"}]}|items[0].authorId",
                "{\"items\":[{\"parentKey\":\"a b\"}]}|items[0].authorId",
                "{\"items\":[{\"reactions\":{}}]}|items[0].reactions",
                "{\"items\":[{\"reactions\":[{\"kind\":\"hug\"}]}]}|items[0].reactions[0].kind",
                "{\"items\":[{\"reactions\":[{\"readerId\":1}]}]}|items[0].reactions[0].readerId",
                "{\"items\":[{\"publishedAt\":\"yesterday\"}]}|items[0].publishedAt",
                "{\"items\":[{\"publishedAt\":1}]}|items[0].publishedAt"
            })
    void badBodiesAreRefusedByField(String bodyAndField) {
        String body = bodyAndField.substring(0, bodyAndField.lastIndexOf('|'));
        String field = bodyAndField.substring(body.length() + 1);

        Response refused = People.admin().body(body).post("/api/imports/tests/posts");

        refused.then().statusCode(400).contentType("application/problem+json");
        if (!field.isEmpty()) {
            assertThat(refused.<String>path("field")).isEqualTo(field);
        }
    }

    @Test
    void tooManyItemsAreRefused() {
        List<Map<String, Object>> items =
                IntStream.range(0, 101)
                        .mapToObj(i -> item("k" + i, alice.id(), "x", TIME))
                        .toList();

        send(source(), items).then().statusCode(400).body("field", equalTo("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a_b", "a%20b", "abcdefghijabcdefghijabcdefghijabcdefghijx"})
    void oddSourcesAreNotThere(String source) {
        People.admin()
                .urlEncodingEnabled(false)
                .body(Map.of("items", List.of(item("1", alice.id(), "x", TIME))))
                .post("/api/imports/" + source + "/posts")
                .then()
                .statusCode(404);
    }

    private static Response send(String source, List<Map<String, Object>> items) {
        Response answer =
                People.admin()
                        .body(Map.of("items", items))
                        .post("/api/imports/" + source + "/posts");
        answer.then().body(notNullValue());
        return answer;
    }

    private static String source() {
        return "s" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> item(String key, UUID author, String text, String time) {
        return Map.of("key", key, "authorId", author, "text", text, "publishedAt", time);
    }

    private long postsOf(Person author) throws Exception {
        return facts.number("SELECT count(*) FROM post WHERE author_id = ?", author.id());
    }
}
