package io.loggia.follow.intake;

import static io.loggia.follow.People.as;
import static io.loggia.follow.People.asAdmin;
import static io.loggia.follow.People.eventually;
import static io.loggia.follow.People.follow;
import static io.loggia.follow.People.follows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.loggia.follow.People;
import io.loggia.follow.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRealParts
class FollowImportIT {

    private final People people = People.known();
    private final String source = "s" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void followsAreBroughtInOnce() {
        follow(people.carol, people.alice);
        var items =
                List.of(
                        item("1", people.bob, people.alice, "FOLLOWING"),
                        item("2", people.carol, people.alice, "FOLLOWING"),
                        item("3", people.dave, people.alice, "NONE"),
                        item("4", people.bob, people.alice, "NONE"),
                        item("5", people.bob, people.dave, "FOLLOWING"));

        bringIn(items)
                .body(
                        "items.outcome",
                        contains("changed", "unchanged", "unchanged", "changed", "changed"))
                .body("items.key", contains("1", "2", "3", "4", "5"));
        bringIn(items).body("items.outcome", everyItem(equalTo("known")));

        assertThat(follows(people.bob, people.alice)).isFalse();
        assertThat(follows(people.bob, people.dave)).isTrue();
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.events(people.bob, people.alice))
                                        .containsExactly("FOLLOWING 1", "NONE 2"));
    }

    @Test
    void refusedFollowMayBeToldAgain() {
        var late = UUID.randomUUID();
        var items =
                List.of(
                        item("1", people.bob, people.bob, "FOLLOWING"),
                        item("2", people.bob, late, "FOLLOWING"),
                        item("3", late, people.bob, "FOLLOWING"),
                        item("4", people.bob, people.alice, "FOLLOWING"));

        bringIn(items)
                .body("items.outcome", contains("refused", "refused", "refused", "changed"))
                .body("items[0].reason", equalTo("oneself"))
                .body("items[1].reason", equalTo("unknown-profile"))
                .body("items[2].reason", equalTo("unknown-profile"));
        people.join(late);
        bringIn(items).body("items.outcome", contains("refused", "changed", "changed", "known"));
    }

    @Test
    void blockIsRespected() {
        people.block(people.alice, people.carol, true, 1);
        eventually()
                .until(
                        () ->
                                as(people.carol).put("/api/follows/{id}", people.alice).statusCode()
                                        == 404);

        bringIn(List.of(item("1", people.carol, people.alice, "FOLLOWING")))
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].reason", equalTo("blocked"));
    }

    @Test
    void sameImportsAtOnceChangeEachTieOnce() throws Exception {
        var followees = Stream.generate(UUID::randomUUID).limit(100).toList();
        followees.forEach(people::join);
        var items = new ArrayList<Map<String, Object>>();
        IntStream.range(0, 100)
                .forEach(i -> items.add(item("k" + i, people.bob, followees.get(i), "FOLLOWING")));
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled);

        var changed = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> imports =
                    List.of(
                            () -> bringIn(items).extract().path("items.outcome"),
                            () -> bringIn(shuffled).extract().path("items.outcome"),
                            () -> bringIn(items).extract().path("items.outcome"),
                            () -> bringIn(shuffled).extract().path("items.outcome"));
            for (var outcome : threads.invokeAll(imports)) {
                changed += Collections.frequency(outcome.get(), "changed");
            }
        }

        assertThat(changed).isEqualTo(100);
        as(people.bob)
                .get("/api/profiles/{id}/follow-counts", people.bob)
                .then()
                .body("following", equalTo(100));
    }

    @Test
    void twoHundredAreOneRequest() {
        var followees = Stream.generate(UUID::randomUUID).limit(200).toList();
        followees.forEach(people::join);

        bringIn(
                        followees.stream()
                                .map(id -> item("to-" + id, people.bob, id, "FOLLOWING"))
                                .toList())
                .body("items", hasSize(200))
                .body("items.outcome", everyItem(equalTo("changed")));
    }

    @Test
    void onlyAdminsBringIn() {
        as(people.bob)
                .contentType("application/json")
                .body(Map.of("items", List.of(item("1", people.bob, people.alice, "FOLLOWING"))))
                .post("/api/imports/{source}/follows", source)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loggia:problem:forbidden"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                          | items
                    {"items":[]}                                                | items
                    {"items":null}                                              | items
                    {"items":"x"}                                               | items
                    {"items":[null]}                                            | items[0]
                    {"items":[{}]}                                              | items[0].followeeId
                    {"items":[{"key":1}]}                                       | items[0].key
                    {"items":[{"key":"1","relation":"REQUESTED"}]}              | items[0].relation
                    {"items":[{"key":"1","relation":"following"}]}              | items[0].relation
                    {"items":[{"key":"1","followerId":"x"}]}                    | items[0].followerId
                    {"items":[{"key":"1","followerId":1}]}                      | items[0].followerId
                    {"items":[{"key":"1","admin":true}]}                        | items[0].admin
                    {"items":[],"source":"x"}                                   | source
                    """)
    void oddBodyIsRefusedByName(String body, String field) {
        refused(body).statusCode(400).body("field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    null
                    []
                    "x"
                    {"items":
                    {"items":[]}{"items":[]}
                    {"items":[],"items":[]}
                    """)
    void bodyThatIsNoObjectIsRefused(String body) {
        refused(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400));
    }

    @Test
    void deepAndLargeBodiesAreRefused() {
        refused("{\"items\":" + "[".repeat(5_000)).statusCode(400);
        refused("{\"items\":[{\"key\":\"" + "x".repeat(70_000) + "\"}]}").statusCode(413);
        asAdmin()
                .contentType("text/plain")
                .body("{}")
                .post("/api/imports/{source}/follows", source)
                .then()
                .statusCode(415);
    }

    @Test
    void keyThatIsNotPlainIsRefused() {
        bringInRefused(item("a b", people.bob, people.alice, "NONE"))
                .body("field", equalTo("items[0].key"));
        bringInRefused(item("a\u0000", people.bob, people.alice, "NONE"))
                .body("field", equalTo("items[0].key"));
        bringInRefused(item("", people.bob, people.alice, "NONE"))
                .body("field", equalTo("items[0].key"));
    }

    @Test
    void oddSourceIsNotFound() {
        asAdmin()
                .body("{}")
                .post("/api/imports/{source}/follows", "A B")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
    }

    private ValidatableResponse bringInRefused(Map<String, Object> item) {
        return asAdmin()
                .body(Map.of("items", List.of(item)))
                .post("/api/imports/{source}/follows", source)
                .then()
                .statusCode(400);
    }

    private ValidatableResponse bringIn(List<Map<String, Object>> items) {
        return asAdmin()
                .body(Map.of("items", items))
                .post("/api/imports/{source}/follows", source)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse refused(String body) {
        return asAdmin().body(body).post("/api/imports/{source}/follows", source).then();
    }

    private static Map<String, Object> item(
            String key, UUID follower, UUID followee, String relation) {
        return Map.of(
                "key", key, "followerId", follower, "followeeId", followee, "relation", relation);
    }
}
