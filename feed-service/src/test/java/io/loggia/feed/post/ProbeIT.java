package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a probe may do: say a word in the group of its like, read its home, take the word back. */
@QuarkusTest
class ProbeIT {

    private static final String FORBIDDEN = "urn:loggia:problem:forbidden";

    private Person author;
    private Person follower;
    private Person group;

    @BeforeEach
    void twoProbesInAGroup() {
        author = People.newcomer("probe");
        follower = People.newcomer("probe");
        group = People.newGroup("Probes");
        author.follows(group);
        follower.follows(group);
    }

    @Test
    void whatOneSaysStandsAtTheOthersHomeUntilItIsTakenBack() {
        String post = said(Map.of()).then().statusCode(201).extract().path("id");

        eventually()
                .untilAsserted(
                        () ->
                                as(follower)
                                        .get("/api/timelines/home")
                                        .then()
                                        .statusCode(200)
                                        .body("items.id", hasItem(post)));
        as(follower).delete("/api/posts/{id}", post).then().statusCode(404);
        as(author).delete("/api/posts/{id}", post).then().statusCode(204);
        as(follower).get("/api/timelines/home").then().body("items.id", not(hasItem(post)));
    }

    @Test
    void colleaguesSeeNothingOfIt() {
        Person alice = People.newcomer("alice");
        alice.follows(author);
        String post = said(Map.of()).then().statusCode(201).extract().path("id");
        eventually()
                .untilAsserted(
                        () ->
                                as(follower)
                                        .get("/api/timelines/home")
                                        .then()
                                        .body("items.id", hasItem(post)));

        for (String path : new String[] {"home", "company", "profiles/" + author.id()}) {
            alice.asks()
                    .get("/api/timelines/" + path)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(post)));
        }
        alice.asks().get("/api/posts/{id}", post).then().statusCode(404);
        alice.asks().get("/api/timelines/groups/{id}", group.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPANY", "WORLD", "NOBODY", "group"})
    void nothingIsSaidToOthers(String audience) {
        said(Map.of("audience", audience)).then().statusCode(403).body("type", equalTo(FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parentId", "quoteOfId", "answers"})
    void nothingIsAnsweredOrQuoted(String field) {
        said(Map.of(field, UUID.randomUUID()))
                .then()
                .statusCode(403)
                .body("type", equalTo(FORBIDDEN));
    }

    @Test
    void groupItDoesNotBelongToIsNotFound() {
        Person others = People.newGroup("The weavers");

        said(Map.of("groupId", others.id())).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/timelines/company",
        "GET, /api/posts/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3",
        "PUT, /api/posts/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3",
        "GET, /api/posts/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3/thread",
        "PUT, /api/posts/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3/reactions/like",
        "PUT, /api/reposts/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3",
        "GET, /api/timelines/groups/3f9d27c4-61be-8a05-9e7b-d2408c5a16f3",
        "GET, /api/topics",
        "GET, /api/stream",
        "POST, /api/activities"
    })
    void everythingElseIsForOthers(String method, String path) {
        as(author)
                .body(method.equals("GET") ? "" : "{}")
                .request(method, path)
                .then()
                .statusCode(403)
                .body("type", equalTo(FORBIDDEN));
    }

    private Response said(Map<String, Object> otherwise) {
        Map<String, Object> request =
                new HashMap<>(Map.of("text", "Probe", "audience", "GROUP", "groupId", group.id()));
        request.putAll(otherwise);
        return as(author)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(request)
                .post("/api/posts");
    }

    private static RequestSpecification as(Person probe) {
        return People.with(
                Passports.builder()
                        .subject(probe.id().toString())
                        .kind("SYSTEM")
                        .handle(probe.handle())
                        .roles("probe")
                        .audience(People.SERVICE)
                        .sign());
    }
}
