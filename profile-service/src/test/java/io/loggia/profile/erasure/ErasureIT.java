package io.loggia.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People of whom nothing is left. */
@QuarkusTest
class ErasureIT {

    @Inject AgroalDataSource database;
    @Inject Facts facts;

    private Person alice;
    private String word;

    @BeforeEach
    void aliceLogsIn() {
        alice = Strangers.newcomer();
        word = Strangers.wordOf(alice);
    }

    @Test
    void nothingOfWhoeverIsErasedIsLeft() throws Exception {
        String former = Strangers.word();
        alice.asksWithVersion(1)
                .body(
                        """
                        {"displayName": "%1$s", "title": "%1$s", "department": "%1$s",
                         "pronouns": "%1$s", "place": "%1$s", "bio": "%1$s",
                         "askTopics": ["%1$s"], "learnTopics": ["%1$s"],
                         "works": [{"kind": "TALK", "title": "%1$s", "url": "https://example.com/%1$s"}]}
                        """
                                .formatted(former))
                .put("/api/me")
                .then()
                .statusCode(200);
        alice.asksWithVersion(2)
                .body("{\"displayName\": \"%s now\"}".formatted(word))
                .put("/api/me")
                .then()
                .statusCode(200);
        alice.asksWithVersion(3)
                .body(Map.of("handle", word))
                .put("/api/me/handle")
                .then()
                .statusCode(200);
        alice.asksWithVersion(0)
                .body(
                        "{\"shown\": true, \"displayName\": \"%s\", \"bio\": \"%s\"}"
                                .formatted(word, former))
                .put("/api/me/public-face")
                .then()
                .statusCode(200);
        assertThat(facts.tablesWith(word)).contains("profile", "handle", "identity", "public_face");
        assertThat(facts.tablesWith(former)).contains("search_word", "public_face");

        Strangers.erase(alice.id(), "asked for by " + word)
                .then()
                .statusCode(202)
                .body("state", equalTo("OPEN"))
                .body("late", equalTo(false))
                .body("parts.find { it.service == 'PROFILE' }.step", equalTo("DONE"))
                .body("parts.findAll { it.step == 'WAITING' }.size()", equalTo(3));

        eventually(() -> assertThat(facts.tablesWith(word)).isEmpty());
        assertThat(facts.tablesWith(former)).isEmpty();
        Person bob = People.newcomer("bob");
        bob.asks().get("/api/profiles/{id}", alice.id()).then().statusCode(404);
        bob.asks().get("/api/profiles/by-handle/" + alice.handle()).then().statusCode(404);
        bob.asks().get("/api/profiles/by-handle/" + word).then().statusCode(404);
        bob.asks()
                .queryParam("ids", alice.id() + "," + bob.id())
                .get("/api/profiles")
                .then()
                .body("items.id", equalTo(List.of(bob.id().toString())));
        bob.asks().queryParam("q", word).get("/api/people").then().body("items", empty());
        alice.asks().get("/api/me").then().statusCode(404);
    }

    @Test
    void everybodyIsToldNothingButThat() {
        Strangers.erase(alice.id());

        eventually(
                () -> {
                    JsonPath inside = facts.eventsOf(alice.id()).getLast();
                    assertThat(inside.getMap("$"))
                            .containsOnlyKeys("profileId", "version", "erasedAt")
                            .containsEntry("version", 2);
                    JsonPath others = facts.eventsOf("published-profiles", alice.id()).getLast();
                    assertThat(others.getMap("$")).isEqualTo(inside.getMap("$"));
                    JsonPath outside = facts.eventsOf("public-profiles", alice.id()).getLast();
                    assertThat(outside.getMap("$"))
                            .containsOnlyKeys(
                                    "profileId",
                                    "shown",
                                    "indexed",
                                    "former",
                                    "erased",
                                    "version",
                                    "changedAt")
                            .containsEntry("shown", false)
                            .containsEntry("erased", true);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles", "published-profiles"})
    void whatIsToldAgainIsTheErasure(String topic) throws Exception {
        Strangers.erase(alice.id());
        eventually(() -> assertThat(facts.eventsOf(topic, alice.id())).hasSize(2));

        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("INSERT INTO replay (topic) VALUES (?)")) {
            statement.setString(1, topic);
            statement.executeUpdate();
        }

        eventually(() -> assertThat(facts.eventsOf(topic, alice.id())).hasSize(3));
        assertThat(facts.eventsOf(topic, alice.id()).getLast().getMap("$"))
                .containsOnlyKeys("profileId", "version", "erasedAt");
    }

    @Test
    void secondOrderChangesNothing() throws Exception {
        Strangers.erase(alice.id());

        Strangers.erase(alice.id(), "once more").then().statusCode(202);

        assertThat(facts.count("SELECT version FROM profile WHERE id = ?", alice.id()))
                .isEqualTo(2);
        assertThat(recordsOf(alice.id())).isEqualTo(2);
    }

    @Test
    void handlesOfWhoeverIsErasedAreNobodys() {
        Strangers.erase(alice.id());
        Person bob = People.newcomer("bob");

        bob.asksWithVersion(1)
                .body(Map.of("handle", alice.handle()))
                .put("/api/me/handle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:handle-taken"));
        People.login("another-" + alice.handle(), alice.handle(), "Another")
                .then()
                .statusCode(200)
                .body("handle", not(equalTo(alice.handle())));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobodyComesBackByALoginAlone(boolean former) throws Exception {
        if (former) {
            Strangers.leave(alice.id());
        }
        Strangers.erase(alice.id()).then().statusCode(202);

        People.login("subject-" + alice.handle(), alice.handle(), "Alice again")
                .then()
                .statusCode(403);
        assertThat(
                        facts.count(
                                """
                                SELECT count(*) FROM barred_identity
                                WHERE until IS NULL AND digest =
                                    sha256(convert_to(? || ' ' || ?, 'UTF8'))
                                """,
                                People.ISSUER,
                                "subject-" + alice.handle()))
                .isEqualTo(former ? 1 : 0);
    }

    @Test
    void whoeverIsErasedDoesNotReturnFromADeparture() {
        Strangers.leave(alice.id());
        Strangers.erase(alice.id());

        People.admin().delete("/api/people/{id}/departure", alice.id()).then().statusCode(404);
    }

    @Test
    void sourceThatBroughtThemInBringsNobodyInAnew() throws Exception {
        String name = Strangers.word();
        String rows =
                """
                {"items": [{"key": "k-%1$s", "handle": "%1$s", "displayName": "%1$s"}]}
                """
                        .formatted(name);
        String id =
                People.admin()
                        .body(rows)
                        .post("/api/imports/erasures/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].profileId");

        Strangers.erase(UUID.fromString(id)).then().statusCode(202);

        People.admin()
                .body(rows)
                .post("/api/imports/erasures/people")
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("known"));
        eventually(() -> assertThat(facts.tablesWith(name)).isEmpty());
    }

    @Test
    void nobodyOrdersTheirOwn() {
        People.with(
                        Passports.person(alice.id(), alice.handle(), People.SERVICE)
                                .roles("employee", "admin")
                                .sign())
                .body(Map.of("reason", "so"))
                .post("/api/profiles/{id}/erasure", alice.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:own-erasure"))
                .body("field", equalTo("id"));

        assertThat(alice.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "steward", "system"})
    void onlyAnAdminErasesAndHolds(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "bob", People.SERVICE).roles(role).sign();
        Map<String, String> why = Map.of("reason", "so");

        People.with(passport)
                .body(why)
                .post("/api/profiles/{id}/erasure", alice.id())
                .then()
                .statusCode(403);
        People.with(passport)
                .body(why)
                .put("/api/profiles/{id}/hold", alice.id())
                .then()
                .statusCode(403);
        People.with(passport).delete("/api/profiles/{id}/hold", alice.id()).then().statusCode(403);
        People.with(passport).get("/api/erasures").then().statusCode(403);
        People.with(passport).get("/api/holds").then().statusCode(403);
        assertThat(alice.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"reason\": null}", "{\"reason\": \" \"}", "{\"reason\": 7}", "[]"})
    void withoutAReasonNothingIsDone(String body) {
        People.admin()
                .body(body)
                .post("/api/profiles/{id}/erasure", alice.id())
                .then()
                .statusCode(400);
        People.admin().body(body).put("/api/profiles/{id}/hold", alice.id()).then().statusCode(400);
        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void reasonHasAnEnd() {
        Strangers.erase(alice.id(), "x".repeat(501))
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "%20", "alice"})
    void whatIsNoIdIsNobody(String id) {
        People.admin()
                .urlEncodingEnabled(false)
                .body("{\"reason\": \"so\"}")
                .post("/api/profiles/" + id + "/erasure")
                .then()
                .statusCode(oneOf(400, 404));
    }

    @Test
    void unknownPeopleAreNotErased() {
        Strangers.erase(UUID.randomUUID()).then().statusCode(404);
        Strangers.hold(UUID.randomUUID(), "so").then().statusCode(404);
        Strangers.lift(UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "limit=1&limit=2", "cursor=x"})
    void oddPageIsRefused(String query) {
        People.admin().get("/api/erasures?" + query).then().statusCode(400);
    }

    private long recordsOf(UUID id) throws Exception {
        return facts.count("SELECT count(*) FROM erasure_record WHERE profile_id = ?", id);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
