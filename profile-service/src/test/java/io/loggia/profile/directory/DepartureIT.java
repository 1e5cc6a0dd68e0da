package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.loggia.events.TopicSlug;
import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who leave, and who come back. */
@QuarkusTest
class DepartureIT {

    private static final String PATH = "/api/people/{id}/departure";

    @Inject EnrolmentService enrolments;
    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @Test
    void whoeverLeavesIsAFormerColleague() {
        leave(alice.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("FORMER"))
                .body("handle", equalTo(alice.handle()))
                .body("version", equalTo(2));

        People.newcomer("bob")
                .asks()
                .get("/api/profiles/by-handle/" + alice.handle())
                .then()
                .statusCode(200)
                .body("state", equalTo("FORMER"))
                .body("displayName", equalTo("alice of the cast"));
        found(alice).then().body("items.profile.id", not(hasItem(alice.id().toString())));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(alice.id()))
                                        .extracting(e -> e.getString("state"))
                                        .containsExactly("ACTIVE", "FORMER"));
    }

    /** What the gateway goes by: it lets nobody in of whom this is said. */
    @Test
    void loginOfALeaverIsKnownAsOne() {
        leave(alice.id()).then().statusCode(200);

        People.login("subject-" + alice.handle(), alice.handle(), "alice of the cast")
                .then()
                .statusCode(200)
                .body("profileId", equalTo(alice.id().toString()))
                .body("state", equalTo("FORMER"));
    }

    @Test
    void sessionThatIsStillOpenChangesNothing() {
        leave(alice.id()).then().statusCode(200);

        alice.asksWithVersion(2)
                .body("{\"displayName\": \"Alice again\"}")
                .put("/api/me")
                .then()
                .statusCode(404);
        alice.asksWithVersion(2)
                .body("{\"handle\": \"" + People.name("alicia") + "\"}")
                .put("/api/me/handle")
                .then()
                .statusCode(404);

        assertThat(alice.version()).isEqualTo(2);
    }

    @Test
    void leavingAgainChangesNothing() {
        leave(alice.id()).then().statusCode(200);

        leave(alice.id()).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void manyWhoSayItAtOnceSayItOnce() throws Exception {
        List<Integer> statuses =
                People.atOnce(6, i -> leave(alice.id()).then().extract().statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(alice.version()).isEqualTo(2);
    }

    @Test
    void whoeverComesBackIsWhoTheyWere() {
        leave(alice.id()).then().statusCode(200);

        comeBack(alice.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("ACTIVE"))
                .body("handle", equalTo(alice.handle()));
        comeBack(alice.id()).then().statusCode(200).body("version", equalTo(3));

        found(alice).then().body("items.profile.id", hasItem(alice.id().toString()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(told(alice.id()))
                                        .extracting(
                                                e -> e.getInt("version"), e -> e.getString("state"))
                                        .containsExactly(
                                                tuple(1, "ACTIVE"),
                                                tuple(2, "FORMER"),
                                                tuple(3, "ACTIVE")));
    }

    @Test
    void whoeverNeverLeftDoesNotComeBack() {
        comeBack(alice.id()).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void nobodySaysItOfThemselves() {
        People.with(
                        Passports.person(alice.id(), alice.handle(), People.SERVICE)
                                .roles("employee", "admin")
                                .sign())
                .put(PATH, alice.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:own-departure"))
                .body("field", equalTo("id"));

        assertThat(alice.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "steward", "system"})
    void onlyAnAdminSaysIt(String role) {
        String passport =
                Passports.person(UUID.randomUUID(), "bob", People.SERVICE).roles(role).sign();

        People.with(passport).put(PATH, alice.id()).then().statusCode(403);
        People.with(passport).delete(PATH, alice.id()).then().statusCode(403);

        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void unknownPeopleAndTopicsLeaveNothing() {
        TopicSlug slug = TopicSlug.of(People.name("bridges"));
        QuarkusTransaction.requiringNew().run(() -> enrolments.learn(slug));

        for (UUID nobody : List.of(UUID.randomUUID(), slug.profileId())) {
            leave(nobody).then().statusCode(404);
            comeBack(nobody).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "00000000-0000-0000-0000", "%20", "alice"})
    void whatIsNoIdIsNobody(String id) {
        People.admin()
                .urlEncodingEnabled(false)
                .put("/api/people/" + id + "/departure")
                .then()
                .statusCode(oneOf(400, 404));
    }

    private static Response leave(UUID id) {
        return People.admin().put(PATH, id);
    }

    private static Response comeBack(UUID id) {
        return People.admin().delete(PATH, id);
    }

    private static Response found(Person person) {
        return People.newcomer("carol")
                .asks()
                .queryParam("q", person.handle())
                .queryParam("limit", 100)
                .get("/api/people");
    }

    private List<JsonPath> told(UUID profileId) {
        return facts.eventsOf(profileId);
    }
}
