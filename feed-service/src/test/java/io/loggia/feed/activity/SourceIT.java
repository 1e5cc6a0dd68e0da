package io.loggia.feed.activity;

import static io.loggia.feed.People.eventually;
import static io.loggia.feed.activity.Systems.BUILT;
import static io.loggia.feed.activity.Systems.build;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.local.testing.Passports;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of systems, and what became of their events. */
@QuarkusTest
class SourceIT {

    private static final String SOURCE = "/api/activities/sources/{id}";
    private static final String REPLAY = "/api/activities/sources/{id}/events/{event}/replay";
    private static final String PREVIEW = "/api/activities/sources/{id}/preview";
    private static final String DEPLOYED = "com.example.deployed";

    private Systems ci;

    @BeforeEach
    void systemComes() {
        ci = Systems.newcomer();
    }

    @Test
    void adminAndOwnerReadTheRulesAndNobodyElse() {
        for (Response answer :
                List.of(
                        ci.owner().asks().get(SOURCE, ci.profile().id()),
                        People.admin().get(SOURCE, ci.profile().id()))) {
            answer.then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("source", equalTo(ci.uri()))
                    .body("types.type", contains(BUILT));
        }
        Person dave = People.newcomer("dave");
        dave.asks().get(SOURCE, ci.profile().id()).then().statusCode(404);
        ci.events(dave, "").then().statusCode(404);
    }

    @Test
    void onlyAnAdminWritesThem() {
        ci.owner()
                .asks()
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(SOURCE, ci.profile().id())
                .then()
                .statusCode(403);
    }

    @Test
    void rulesAreReplacedByWhoeverHasReadThem() {
        ci.rule(1, 5, Map.of(DEPLOYED, "Out")).then().statusCode(200).header("ETag", "\"2\"");

        ci.rule(1, 5, Map.of()).then().statusCode(412);
        People.admin().body(rules()).put(SOURCE, ci.profile().id()).then().statusCode(428);
        ci.owner()
                .asks()
                .get(SOURCE, ci.profile().id())
                .then()
                .body("types.type", contains(DEPLOYED))
                .body("perMinute", equalTo(5));
    }

    @Test
    void nameIsOneSourcesAlone() {
        Systems other = Systems.withoutRules();

        other.putRules(0, rules())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:source-name-taken"))
                .body("field", equalTo("name"));
    }

    @Test
    void onlyASystemHasRules() {
        for (UUID nobody : List.of(ci.owner().id(), UUID.randomUUID())) {
            People.admin()
                    .header("If-Match", "\"0\"")
                    .body(rules())
                    .put(SOURCE, nobody)
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    name      | "A"                                        | name
                    name      | "a b"                                      | name
                    name      | null                                       | name
                    source    | "%"                                        | source
                    source    | ""                                         | source
                    perMinute | 0                                          | perMinute
                    perMinute | null                                       | perMinute
                    perDay    | -1                                         | perDay
                    types     | null                                       | types
                    types     | [{}]                                       | types[0].template
                    types     | [{"type": "a b", "template": "x"}]         | types[0].type
                    types     | [{"type": "a", "template": ""}]            | types[0].template
                    types     | [{"type": "a", "template": "{{#a}}"}]      | types[0].template
                    types     | [{"type": "a", "template": "{{>a}}"}]      | types[0].template
                    types     | [{"type": "a", "template": "x"}, {"type": "a", "template": "y"}] | types[1].type
                    more      | 1                                          | more
                    """)
    void oddRulesAreNamed(String name, String value, String field) {
        String json =
                """
                {"name": "n-%s", "source": "urn:x", "perMinute": 1, "perDay": 1, "types": []}
                """
                        .formatted(ci.profile().handle().replace('_', '-'));
        String spoilt =
                json.contains("\"" + name + "\":")
                        ? json.replaceFirst(
                                "\"" + name + "\": (\"[^\"]*\"|[0-9]+|\\[\\])",
                                Matcher.quoteReplacement("\"" + name + "\": " + value))
                        : json.replaceFirst("\\{", "{\"" + name + "\": " + value + ", ");

        People.admin()
                .header("If-Match", "\"1\"")
                .body(spoilt)
                .put(SOURCE, ci.profile().id())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void caretakersSeeWhatBecameOfEvents() {
        ci.sendBatch(
                List.of(
                        ci.event("1", build(1)),
                        ci.event("2", "{}"),
                        ci.event("3", ci.uri(), DEPLOYED, build(3))));

        ci.events(ci.owner(), "")
                .then()
                .statusCode(200)
                .body("items.eventId", contains("3", "2", "1"))
                .body("items.fate", contains("PARKED", "REFUSED", "ACCEPTED"))
                .body("items.replayable", contains(true, false, false))
                .body("items[2].postId", notNullValue());
        ci.events(ci.owner(), "?fate=PARKED").then().body("items.eventId", contains("3"));
        Response first = ci.events(ci.owner(), "?limit=2");
        first.then().body("items", hasSize(2));
        ci.events(ci.owner(), "?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.eventId", contains("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fate=DUPLICATE", "fate=", "fate=x", "limit=0", "cursor=x"})
    void oddQueriesAreNamed(String query) {
        ci.events(ci.owner(), "?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void parkedEventIsReplayedOnceItsTypeIsAllowed() {
        ci.send(ci.event("1", ci.uri(), DEPLOYED, build(7)))
                .then()
                .statusCode(200)
                .body("items.fate", contains("PARKED"));
        String event = ci.events(ci.owner(), "").path("items[0].id");
        replay(ci.owner(), event).then().statusCode(200).body("reason", equalTo("unknown-type"));

        ci.rule(1, 100, Map.of(DEPLOYED, "Out: {{number}} {{more}}")).then().statusCode(200);
        replay(ci.owner(), event)
                .then()
                .body("fate", equalTo("PARKED"))
                .body("field", equalTo("data.more"));
        ci.rule(2, 100, Map.of(DEPLOYED, "Out: {{number}}")).then().statusCode(200);
        Response accepted = replay(ci.owner(), event);

        accepted.then().statusCode(200).body("fate", equalTo("ACCEPTED"));
        ci.owner()
                .asks()
                .get("/api/posts/{id}", accepted.<String>path("postId"))
                .then()
                .body("text", equalTo("Out: 7"));
        replay(ci.owner(), event)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:not-parked"));
        ci.send(ci.event("1", ci.uri(), DEPLOYED, build(7)))
                .then()
                .body("items.fate", contains("DUPLICATE"))
                .body("items[0].postId", equalTo(accepted.<String>path("postId")));
    }

    @Test
    void onlyCaretakersReplay() {
        ci.send(ci.event("1", ci.uri(), DEPLOYED, build(7))).then().statusCode(200);
        String event = ci.events(ci.owner(), "").path("items[0].id");

        replay(People.newcomer("dave"), event).then().statusCode(404);
        replay(ci.owner(), UUID.randomUUID().toString()).then().statusCode(404);
        People.with(
                        Passports.builder()
                                .subject(ci.profile().id().toString())
                                .kind("SYSTEM")
                                .handle("ci")
                                .roles("system")
                                .audience(People.SERVICE)
                                .sign())
                .post(REPLAY, ci.profile().id(), event)
                .then()
                .statusCode(403);
    }

    @Test
    void caretakersSeeThePostThatDataWouldMake() {
        String template = "Build **{{number}}** of {{project}}{{#branch}} on {{branch}}{{/branch}}";

        for (RequestSpecification caretaker : List.of(ci.owner().asks(), People.admin())) {
            preview(caretaker, template, build(7))
                    .then()
                    .statusCode(200)
                    .body("text", equalTo("Build **7** of loggia"))
                    .body("html", equalTo("<p>Build <strong>7</strong> of loggia</p>"));
        }
        ci.events(ci.owner(), "").then().body("items", hasSize(0));
        ci.owner()
                .asks()
                .get("/api/timelines/profiles/{id}", ci.profile().id())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void previewOfASystemWithoutRulesIsForWhoeverWritesTheFirst() {
        Systems fresh = Systems.withoutRules();

        eventually()
                .untilAsserted(
                        () ->
                                People.admin()
                                        .body(tried("Hello", "{}"))
                                        .post(PREVIEW, fresh.profile().id())
                                        .then()
                                        .statusCode(200)
                                        .body("text", equalTo("Hello")));
    }

    @Test
    void nobodyElseTriesTemplates() {
        Person dave = People.newcomer("dave");

        preview(dave.asks(), "Hello", "{}").then().statusCode(404);
        People.admin()
                .body(tried("Hello", "{}"))
                .post(PREVIEW, ci.owner().id())
                .then()
                .statusCode(404);
        String system =
                Passports.builder()
                        .subject(ci.profile().id().toString())
                        .kind("SYSTEM")
                        .handle("ci")
                        .roles("system")
                        .audience(People.SERVICE)
                        .sign();
        preview(People.with(system), "Hello", "{}").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "{{a}}"            | {}                 | 422 | data.a
                    "{{a.b}}"          | {"a": {"b": null}} | 422 | data.a.b
                    "{{a}}"            | {"a": []}          | 422 | data
                    "{{a}}"            | {"a": ""}          | 422 | data
                    "{{a}}"            | null               | 400 | data
                    "{{#a}}"           | {}                 | 400 | template
                    "{{>a}}"           | {}                 | 400 | template
                    ""                 | {}                 | 400 | template
                    null               | {}                 | 400 | template
                    "Hello"            | {}, "more": 1      | 400 | more
                    """)
    void whatMakesNoPostIsNamed(String template, String data, int status, String field) {
        ci.owner()
                .asks()
                .body("{\"template\": %s, \"data\": %s}".formatted(template, data))
                .post(PREVIEW, ci.profile().id())
                .then()
                .statusCode(status)
                .body("field", equalTo(field));
    }

    private Response preview(RequestSpecification caretaker, String template, String data) {
        return caretaker.body(tried(template, data)).post(PREVIEW, ci.profile().id());
    }

    private static String tried(String template, String data) {
        return "{\"template\": \"%s\", \"data\": %s}".formatted(template, data);
    }

    private Response replay(Person person, String event) {
        return person.asks().post(REPLAY, ci.profile().id(), event);
    }

    private Map<String, Object> rules() {
        Map<String, Object> rules = new HashMap<>();
        rules.put("name", ci.profile().handle().replace('_', '-'));
        rules.put("source", ci.uri());
        rules.put("perMinute", 1);
        rules.put("perDay", 1);
        rules.put("types", List.of());
        return rules;
    }
}
