package io.loggia.profile.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.ProfileState;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.loggia.profile.directory.ProfileRevised;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PublicFaceIT {

    private static final String PATH = "/api/me/public-face";
    private static final String SHOWN =
            """
            {"shown": true, "displayName": "Alice A", "title": "Potter", "bio": "one\\ntwo",
             "topics": ["Clay", "glaze", "clay"], "indexed": false}
            """;
    private static final String HIDDEN = "{\"shown\": false, \"displayName\": \"Alice A\"}";

    @Inject AgroalDataSource database;
    @Inject Facts facts;
    @Inject Event<ProfileRevised> revisions;
    @Inject PublicFaceService faces;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @Test
    void whatIsShownIsToldAgainAsItStands() throws Exception {
        alice.asksWithVersion(0).body(SHOWN).put(PATH).then().statusCode(200);
        alice.asksWithVersion(1).body(HIDDEN).put(PATH).then().statusCode(200);

        try (var connection = database.getConnection();
                var replay = connection.createStatement()) {
            replay.execute("INSERT INTO replay (topic) VALUES ('public-profiles')");
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf("public-profiles", alice.id()))
                                        .extracting(event -> event.getInt("version"))
                                        .containsExactly(1, 2, 2));
        assertThat(facts.eventsOf("public-profiles", alice.id()).getLast().getMap("$"))
                .containsEntry("shown", false)
                .doesNotContainKey("displayName");
    }

    @Test
    void untilThereIsOneTheProfileIsProposedAndNobodyIsTold() {
        alice.asksWithVersion(1)
                .body(
                        """
                        {"displayName": "Alice", "title": "Potter", "bio": "Clay",
                         "askTopics": [%s]}
                        """
                                .formatted(topics(12)))
                .put("/api/me")
                .then()
                .statusCode(200);

        alice.asks()
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("shown", equalTo(false))
                .body("displayName", equalTo("Alice"))
                .body("title", equalTo("Potter"))
                .body("bio", equalTo("Clay"))
                .body("topics", hasSize(10))
                .body("indexed", equalTo(true))
                .body("version", equalTo(0));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsShownIsToldAndNothingElse() {
        put(0, SHOWN)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("shown", equalTo(true))
                .body("topics", contains("clay", "glaze"))
                .body("indexed", equalTo(false))
                .body("version", equalTo(1));

        JsonPath event = told(1).getFirst();
        assertThat(event.getMap("$"))
                .containsOnlyKeys(
                        "profileId",
                        "shown",
                        "handle",
                        "displayName",
                        "title",
                        "bio",
                        "topics",
                        "indexed",
                        "version",
                        "changedAt");
        assertThat(event.getString("handle")).isEqualTo(alice.handle());
        assertThat(event.getString("displayName")).isEqualTo("Alice A");
        assertThat(event.getList("topics")).isEqualTo(List.of("clay", "glaze"));
        assertThat(event.getBoolean("shown")).isTrue();
        assertThat(event.getBoolean("indexed")).isFalse();
    }

    @Test
    void ofWhoeverIsHiddenOnlyTheIdIsTold() {
        put(0, SHOWN).then().statusCode(200);

        put(1, HIDDEN).then().statusCode(200).body("$", not(hasKey("title")));

        assertThat(told(2).getLast().getMap("$"))
                .containsOnlyKeys("profileId", "shown", "indexed", "version", "changedAt")
                .containsEntry("shown", false)
                .containsEntry("version", 2);
        alice.asks().get(PATH).then().header("ETag", equalTo("\"2\""));
    }

    @Test
    void theSameAgainIsNoNewVersion() {
        put(0, SHOWN).then().statusCode(200);

        put(1, SHOWN).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void innerProfileAndPublicFaceAreTwoThings() {
        put(0, SHOWN).then().statusCode(200);

        alice.asksWithVersion(1)
                .body("{\"displayName\": \"Inner Alice\"}")
                .put("/api/me")
                .then()
                .statusCode(200);

        alice.asks()
                .get(PATH)
                .then()
                .body("displayName", equalTo("Alice A"))
                .body("version", equalTo(1));
    }

    @Test
    void newHandleIsToldOfWhoeverIsShown() {
        put(0, SHOWN).then().statusCode(200);
        String next = People.name("alicia");

        rename(1, next);

        assertThat(told(2))
                .extracting(event -> event.getInt("version"), event -> event.getString("handle"))
                .containsExactly(tuple(1, alice.handle()), tuple(2, next));
    }

    @Test
    void newHandleOfWhoeverIsHiddenIsToldOnceShown() {
        put(0, HIDDEN).then().statusCode(200);
        String next = People.name("alicia");
        rename(1, next);

        put(1, SHOWN).then().statusCode(200);

        assertThat(told(2))
                .extracting(event -> event.getInt("version"), event -> event.getString("handle"))
                .containsExactly(tuple(1, null), tuple(2, next));
    }

    @Test
    void whatWhoeverLeavesHasShownStaysAFormerColleagues() {
        put(0, SHOWN).then().statusCode(200);

        departure().put().then().statusCode(200);
        departure().put().then().statusCode(200);
        put(2, SHOWN).then().statusCode(404);
        departure().delete().then().statusCode(200);

        assertThat(told(3))
                .extracting(
                        event -> event.getInt("version"),
                        event -> event.getString("displayName"),
                        event -> event.getBoolean("shown"),
                        event -> event.get("former"))
                .containsExactly(
                        tuple(1, "Alice A", true, null),
                        tuple(2, "Alice A", true, true),
                        tuple(3, "Alice A", true, null));
    }

    /** They may be on a question from outside all the same. */
    @Test
    void outsideHearsOfALeaverWhoHasShownNothing() {
        departure().put().then().statusCode(200);

        assertThat(told(1))
                .extracting(
                        event -> event.getBoolean("shown"),
                        event -> event.get("handle"),
                        event -> event.get("former"))
                .containsExactly(tuple(false, null, true));
    }

    private RequestSpecification departure() {
        return People.admin().basePath("/api/people/" + alice.id() + "/departure");
    }

    /** Law 2. */
    @Test
    void aChangeAndItsEventCommitTogether() throws Exception {
        put(0, SHOWN).then().statusCode(200);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    revisions.fire(
                                                            new ProfileRevised(
                                                                    alice.id(),
                                                                    ProfileState.FORMER,
                                                                    alice.handle()));
                                                    throw new IllegalStateException("too late");
                                                }))
                .hasMessage("too late");

        put(1, HIDDEN).then().statusCode(200);
        assertThat(told(2)).extracting(event -> event.getInt("version")).containsExactly(1, 2);
    }

    @Test
    void nothingIsHeardOutsideATransaction() {
        assertThatThrownBy(
                        () ->
                                faces.on(
                                        new ProfileRevised(
                                                alice.id(), ProfileState.FORMER, "nobody")))
                .isInstanceOf(Exception.class);
    }

    @Test
    void ofManyFirstFacesAtOnceOneWins() throws Exception {
        List<Integer> statuses =
                People.atOnce(6, i -> put(0, SHOWN.replace("Alice A", "Alice " + i)).statusCode());

        assertThat(statuses).containsOnlyOnce(200).contains(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"0\"", "*", "0", "\"x\"", "\"00\""})
    void anotherVersionIsRefused(String tag) {
        alice.asks()
                .header("If-Match", tag)
                .body(SHOWN)
                .put(PATH)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:loggia:problem:precondition-failed"));
    }

    @Test
    void versionIsAskedFor() {
        alice.asks().body(SHOWN).put(PATH).then().statusCode(428);
    }

    @Test
    void nobodyIsShownWhoIsNotKnown() {
        Person nobody = new Person(UUID.randomUUID(), "nobody");

        People.with(Passports.employee(nobody.id(), nobody.handle(), People.SERVICE))
                .get(PATH)
                .then()
                .statusCode(404);
        nobody.asksWithVersion(0).body(SHOWN).put(PATH).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    null                                                              |
                    []                                                                |
                    {}                                                                | displayName
                    {"shown": true}                                                   | displayName
                    {"displayName": "A"}                                              | shown
                    {"shown": null, "displayName": "A"}                               | shown
                    {"shown": "true", "displayName": "A"}                             | shown
                    {"shown": 1, "displayName": "A"}                                  | shown
                    {"shown": true, "displayName": ""}                                | displayName
                    {"shown": true, "displayName": "\\u3164"}                         | displayName
                    {"shown": true, "displayName": "a\\nb"}                           | displayName
                    {"shown": true, "displayName": "\\u202egpj.exe"}                  | displayName
                    {"shown": true, "displayName": "Alice \\u2714"}                   | displayName
                    {"shown": true, "displayName": "Alice \\u2705"}                   | displayName
                    {"shown": true, "displayName": "A", "title": "\\u2066x"}          | title
                    {"shown": true, "displayName": "A", "bio": "a\\u0000b"}           | bio
                    {"shown": true, "displayName": "A", "topics": "clay"}             | topics
                    {"shown": true, "displayName": "A", "topics": [null]}             | topics[0]
                    {"shown": true, "displayName": "A", "topics": ["clay", "a b"]}    | topics[1]
                    {"shown": true, "displayName": "A", "indexed": "yes"}             | indexed
                    {"shown": true, "displayName": "A", "handle": "root"}             | handle
                    {"shown": true, "displayName": "A", "version": 7}                 | version
                    {"shown": true, "displayName": "A", "department": "x"}            | department
                    """)
    void badInputIsRefusedAndNamed(String body, String field) {
        Response answer = put(0, body);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        alice.asks().get(PATH).then().body("version", equalTo(0));
    }

    @Test
    void lengthIsRefused() {
        String good =
                "{\"shown\": true, \"displayName\": \"%s\", \"title\": \"%s\", \"bio\": \"%s\"}";

        put(0, good.formatted("x".repeat(81), "y", "z"))
                .then()
                .statusCode(400)
                .body("field", equalTo("displayName"));
        put(0, good.formatted("Z" + "\u0335".repeat(50), "y", "z"))
                .then()
                .statusCode(400)
                .body("field", equalTo("displayName"));
        put(0, good.formatted("x", "y".repeat(121), "z"))
                .then()
                .statusCode(400)
                .body("field", equalTo("title"));
        put(0, good.formatted("x", "y", "z".repeat(1_001)))
                .then()
                .statusCode(400)
                .body("field", equalTo("bio"));
        put(0, "{\"shown\": true, \"displayName\": \"A\", \"topics\": [%s]}".formatted(topics(11)))
                .then()
                .statusCode(400)
                .body("field", equalTo("topics"));
    }

    private static String topics(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"topic_" + i + "\"")
                .collect(Collectors.joining(", "));
    }

    private Response put(int version, String body) {
        return alice.asksWithVersion(version).body(body).put(PATH);
    }

    private void rename(int version, String handle) {
        alice.asksWithVersion(version)
                .body("{\"handle\": \"" + handle + "\"}")
                .put("/api/me/handle")
                .then()
                .statusCode(200);
    }

    private List<JsonPath> told() {
        return facts.eventsOf("public-profiles", alice.id());
    }

    private List<JsonPath> told(int events) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told()).hasSizeGreaterThanOrEqualTo(events));
        return told();
    }
}
