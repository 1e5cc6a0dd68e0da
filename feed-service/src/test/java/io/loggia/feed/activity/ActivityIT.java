package io.loggia.feed.activity;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.activity.Systems.BUILT;
import static io.loggia.feed.activity.Systems.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of other systems, over HTTP. */
@QuarkusTest
class ActivityIT {

    @Inject Facts facts;

    private Systems ci;

    @BeforeEach
    void systemComes() {
        ci = Systems.newcomer();
    }

    @Test
    void eventIsAPostOfTheSystem() {
        Response answer = ci.send(ci.event("1", build(7)));

        answer.then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"events\";q=1000;w=60")
                .header("RateLimit", matchesPattern("\"events\";r=999;t=\\d{1,2}"))
                .body("items.fate", contains("ACCEPTED"))
                .body("items[0].id", equalTo("1"));
        Posts.get(ci.owner(), UUID.fromString(answer.path("items[0].postId")))
                .then()
                .statusCode(200)
                .body("text", equalTo("Build 7 of loggia is done"))
                .body("audience", equalTo("COMPANY"))
                .body("author.displayName", equalTo("Build server"));
    }

    @Test
    void followersGetItUntilTheyMuteTheSystem() {
        Person bob = People.newcomer("bob");
        bob.follows(ci.profile().id());
        String first = ci.send(ci.event("1", build(1))).path("items[0].postId");
        eventually()
                .untilAsserted(
                        () ->
                                bob.asks()
                                        .get("/api/timelines/home")
                                        .then()
                                        .body("items.id", hasItem(first)));

        bob.asks().put("/api/mutes/{id}", ci.profile().id()).then().statusCode(204);

        bob.asks().get("/api/timelines/home").then().body("items.id", not(hasItem(first)));
        bob.asks()
                .get("/api/timelines/profiles/{id}", ci.profile().id())
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void attributesMayBeHeaders() {
        Response answer =
                ci.asks("application/json")
                        .header("ce-specversion", "1.0")
                        .header("ce-id", "1")
                        .header("ce-source", ci.uri())
                        .header("ce-type", BUILT)
                        .body(build(7).getBytes(StandardCharsets.UTF_8))
                        .post("/api/activities");

        answer.then().statusCode(200).body("items.fate", contains("ACCEPTED"));
    }

    @Test
    void everyEventOfABatchHasItsOwnFate() throws Exception {
        Response answer =
                ci.sendBatch(
                        List.of(
                                ci.event("1", build(1)),
                                ci.event("2", build(2)),
                                ci.event("1", build(1)),
                                ci.event("1", build(9)),
                                ci.event("3", "{\"number\": 3}"),
                                ci.event("4", ci.uri(), "com.example.unknown", build(4)),
                                ci.event("5", "urn:another", BUILT, build(5)),
                                "{\"id\": \"6\"}",
                                "7"));

        answer.then()
                .statusCode(200)
                .body(
                        "items.fate",
                        contains(
                                "ACCEPTED",
                                "ACCEPTED",
                                "DUPLICATE",
                                "REFUSED",
                                "REFUSED",
                                "PARKED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED"))
                .body(
                        "items.reason",
                        contains(
                                null,
                                null,
                                null,
                                "id-reused",
                                "missing-value",
                                "unknown-type",
                                "foreign-source",
                                "invalid-event",
                                "invalid-event"))
                .body("items[4].field", equalTo("data.project"))
                .body("items[6].field", equalTo("source"))
                .body("items[7].field", equalTo("source"));
        assertThat(answer.<String>path("items[2].postId"))
                .isEqualTo(answer.<String>path("items[0].postId"));
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void postsStandInTheOrderOfArrival() {
        List<String> batch =
                IntStream.range(0, 100).mapToObj(i -> ci.event("e" + i, build(i))).toList();

        List<String> ids =
                ci.sendBatch(batch).then().statusCode(200).extract().path("items.postId");

        assertThat(ids).hasSize(100).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sameEventAgainIsTheSamePost() throws Exception {
        String first = ci.send(ci.event("1", build(7))).path("items[0].postId");

        ci.send(ci.event("1", build(7)).replace(": ", ":  "))
                .then()
                .statusCode(200)
                .body("items.fate", contains("DUPLICATE"))
                .body("items[0].postId", equalTo(first));
        ci.send(ci.event("1", build(8)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:event-id-reused"))
                .body("field", equalTo("id"));
        assertThat(posts()).isOne();
    }

    @Test
    void sameEventAtOnceIsOnePost() throws Exception {
        List<Response> answers = atOnce(8, () -> ci.send(ci.event("1", build(7))));

        assertThat(answers.stream().map(a -> a.<String>path("items[0].postId")).distinct())
                .hasSize(1);
        assertThat(
                        answers.stream()
                                .map(a -> a.<String>path("items[0].fate"))
                                .collect(Collectors.groupingBy(f -> f, Collectors.counting())))
                .isEqualTo(Map.of("ACCEPTED", 1L, "DUPLICATE", 7L));
        assertThat(posts()).isOne();
    }

    @Test
    void anotherSystemsIdIsAnother() throws Exception {
        Systems other = Systems.newcomer();
        ci.send(ci.event("1", build(7))).then().statusCode(200);

        other.send(other.event("1", build(7)))
                .then()
                .statusCode(200)
                .body("items.fate", contains("ACCEPTED"));
    }

    @Test
    void forgedSourceIsNamed() throws Exception {
        ci.send(ci.event("1", "urn:another", BUILT, build(7)))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loggia:problem:foreign-source"))
                .body("field", equalTo("source"));
        assertThat(posts()).isZero();
    }

    @Test
    void whatWasRefusedMayBeSentAgainCorrected() {
        ci.send(ci.event("1", "{\"number\": 1}"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:event-refused"))
                .body("field", equalTo("data.project"));

        ci.send(ci.event("1", build(1))).then().body("items.fate", contains("ACCEPTED"));
    }

    @Test
    void dataNameNobody() {
        Person bob = People.newcomer("bob");
        String data =
                "{\"number\": 1, \"project\": \"@%s https://evil.example #x\"}"
                        .formatted(bob.handle());
        String post = ci.send(ci.event("1", data)).path("items[0].postId");

        Posts.get(bob, UUID.fromString(post))
                .then()
                .body("mentions", hasSize(0))
                .body("topics", hasSize(0))
                .body("html", containsString(bob.handle()))
                .body("html", not(containsString("href")));
    }

    @Test
    void templateMayNamePeopleAndTopics() throws Exception {
        Person bob = People.newcomer("bob");
        String topic = "build" + ci.profile().handle();
        ci.rule(1, 1_000, Map.of(BUILT, "@{{{project}}} broke it #" + topic))
                .then()
                .statusCode(200);
        List<String> batch =
                IntStream.range(0, 3)
                        .mapToObj(
                                i ->
                                        ci.event(
                                                "e" + i,
                                                "{\"project\": \"%s\"}".formatted(bob.handle())))
                        .toList();

        String post = ci.sendBatch(batch).path("items[0].postId");

        Posts.get(bob, UUID.fromString(post))
                .then()
                .body("mentions.handle", contains(bob.handle()))
                .body("topics", contains(topic));
        assertThat(facts.number("SELECT post_count FROM topic WHERE slug = ?", topic)).isEqualTo(3);
    }

    @Test
    void whoeverSendsTooMuchWaits() throws Exception {
        ci.rule(1, 3, Map.of(BUILT, Systems.TEMPLATE)).then().statusCode(200);
        List<String> four =
                IntStream.range(0, 4).mapToObj(i -> ci.event("e" + i, build(i))).toList();

        Response answer = ci.sendBatch(four);

        answer.then()
                .statusCode(429)
                .body("type", equalTo("urn:loggia:problem:quota-exceeded"))
                .header("RateLimit-Policy", "\"events\";q=3;w=60");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(posts()).isZero();
    }

    @Test
    void journalForgetsWhatIsOlderThanAMonth() throws Exception {
        ci.send(ci.event("old", build(1))).then().statusCode(200);
        ci.send(ci.event("young", build(2))).then().statusCode(200);
        facts.change(
                "UPDATE activity SET received_at = received_at - interval '31 days'"
                        + " WHERE source = ? AND event_id = 'old'",
                ci.profile().id());

        ci.send(ci.event("new", build(3))).then().statusCode(200);

        assertThat(entries("old")).isZero();
        assertThat(entries("young")).isOne();
        ci.send(ci.event("old", build(1))).then().body("items.fate", contains("ACCEPTED"));
    }

    private long entries(String eventId) throws Exception {
        return facts.number(
                "SELECT count(*) FROM activity WHERE source = ? AND event_id = ?",
                ci.profile().id(),
                eventId);
    }

    @Test
    void whoHasNoRulesSendsNothing() {
        Systems other = Systems.withoutRules();

        other.send(other.event("1", build(1)))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loggia:problem:not-a-source"));
    }

    @Test
    void peopleSendNoEvents() {
        ci.owner()
                .asks()
                .contentType("application/cloudevents+json")
                .body(ci.event("1", build(1)).getBytes(StandardCharsets.UTF_8))
                .post("/api/activities")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                         |
                    null                       |
                    []                         |
                    1                          |
                    {"id": "1"} x              |
                    {"id": "1", "id": "2"}     |
                    {"id": NaN}                |
                    {}                         | id
                    {"id": 1}                  | id
                    {"id": ""}                 | id
                    {"id": "a\\u0000b"}        | id
                    {"id": "1"}                | source
                    {"id": "1", "source": "urn:x"} | type
                    {"id": "1", "source": "urn:x", "type": "t"} | specversion
                    {"id": "1", "source": "urn:x", "type": "t", "specversion": "0.1"} | specversion
                    """)
    void whatIsNoEventIsRefusedAndNamed(String body, String field) throws Exception {
        Response answer = ci.send(body);

        answer.then().statusCode(400).contentType("application/problem+json");
        if (field != null) {
            assertThat(answer.<String>path("field")).isEqualTo(field);
        }
        assertThat(answer.asString()).doesNotContain("loggia.feed", "jackson", "Exception");
        assertThat(posts()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "datacontenttype": "text/xml", "data": "<a/>" | datacontenttype
                    "datacontenttype": 1                          | datacontenttype
                    "data_base64": "e30gfQ=="                     | body
                    "time": "yesterday"                           | body
                    "subject": "a\\nb"                            | subject
                    "bad_name": "x"                               | body
                    """)
    void oddAttributesAreNamed(String attribute, String field) {
        String event =
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"%s\", \"type\": \"%s\", %s}"
                        .formatted(ci.uri(), BUILT, attribute);

        ci.send(event).then().statusCode(400).body("field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce-id", "ce-source", "ce-type", "ce-specversion"})
    void missingHeadersAreNamed(String missing) {
        Map<String, String> headers =
                Map.of(
                        "ce-specversion",
                        "1.0",
                        "ce-id",
                        "1",
                        "ce-source",
                        ci.uri(),
                        "ce-type",
                        BUILT);
        var request = ci.asks("application/json").body(build(1).getBytes(StandardCharsets.UTF_8));
        headers.forEach(
                (name, value) -> {
                    if (!name.equals(missing)) {
                        request.header(name, value);
                    }
                });

        request.post("/api/activities").then().statusCode(400).body("field", equalTo(missing));
    }

    @Test
    void batchesAndBodiesHaveAnEnd() {
        List<String> many =
                IntStream.range(0, 101).mapToObj(i -> ci.event("e" + i, build(i))).toList();

        ci.sendBatch(many).then().statusCode(400);
        ci.sendBatch(List.of()).then().statusCode(400);
        ci.send(ci.event("1", "\"" + "x".repeat(1_100_000) + "\"")).then().statusCode(413);
        ci.send(ci.event("1", "{\"project\": \"" + "x".repeat(70_000) + "\"}"))
                .then()
                .statusCode(400)
                .body("field", equalTo("data"));
        ci.send(ci.event("1", "[".repeat(40) + "]".repeat(40))).then().statusCode(400);
        ci.send(ci.event("1", build(1))).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/cloudevents+avro"})
    void otherMediaTypesAreNotRead(String type) {
        ci.send(type, ci.event("1", build(1))).then().statusCode(415);
    }

    private static List<Response> atOnce(int calls, Callable<Response> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(calls)) {
            return pool.invokeAll(Collections.nCopies(calls, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private long posts() throws Exception {
        return facts.number("SELECT count(*) FROM post WHERE author_id = ?", ci.profile().id());
    }
}
