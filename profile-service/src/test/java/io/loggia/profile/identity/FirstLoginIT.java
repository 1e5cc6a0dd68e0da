package io.loggia.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstLoginIT {

    private static final int AT_ONCE = 20;

    @Inject Facts facts;

    @Test
    void employeeGetsAProfileAndEverybodyIsTold() {
        String name = People.name("alice");

        Response answer = People.login("s-" + name, name, "Alice");

        answer.then()
                .statusCode(200)
                .body("kind", equalTo("PERSON"))
                .body("state", equalTo("ACTIVE"))
                .body("handle", equalTo(name))
                .body("displayName", equalTo("Alice"));
        UUID id = UUID.fromString(answer.path("profileId"));
        assertThat(id.version()).isEqualTo(7);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(id))
                                        .singleElement()
                                        .satisfies(
                                                event ->
                                                        assertThat(event.getMap("$"))
                                                                .containsEntry("handle", name)
                                                                .containsEntry("version", 1)
                                                                .containsEntry("kind", "PERSON")));
    }

    @Test
    void manyFirstLoginsAtOnceMakeOneProfile() throws Exception {
        String name = People.name("bob");

        List<Response> answers =
                People.atOnce(AT_ONCE, i -> People.login("s-" + name, name, "Bob"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(answer -> answer.path("profileId")).distinct()).hasSize(1);
        assertThat(facts.count("SELECT count(*) FROM identity WHERE subject = ?", "s-" + name))
                .isOne();
        assertThat(facts.count("SELECT count(*) FROM profile WHERE handle LIKE ?", name + "%"))
                .isOne();
        assertThat(facts.count("SELECT count(*) FROM handle WHERE spelling LIKE ?", name + "%"))
                .isOne();
    }

    @Test
    void peopleOfTheSameNameAtOnceGetHandlesOfTheirOwn() throws Exception {
        String name = People.name("carol");

        List<Response> answers =
                People.atOnce(AT_ONCE, i -> People.login("s-" + name + i, name, "Carol"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(answer -> answer.<String>path("handle")).distinct())
                .hasSize(AT_ONCE)
                .allMatch(handle -> handle.startsWith(name))
                .contains(name, name + "2");
    }

    @Test
    void laterLoginChangesNothingThatThePersonEdited() {
        Person dave = People.newcomer("dave");
        dave.asksWithVersion(1).body("{\"displayName\": \"Dave of his own\"}").put("/api/me");

        Response answer = People.login("subject-" + dave.handle(), "another", "Provider's Dave");

        answer.then()
                .statusCode(200)
                .body("profileId", equalTo(dave.id().toString()))
                .body("handle", equalTo(dave.handle()))
                .body("displayName", equalTo("Dave of his own"));
        assertThat(dave.version()).isEqualTo(2);
    }

    @Test
    void whoIsNoEmployeeGetsNoProfile() throws Exception {
        String subject = "s-" + People.name("guest");

        People.gateway()
                .body(
                        Map.of(
                                "issuer",
                                People.ISSUER,
                                "subject",
                                subject,
                                "preferredUsername",
                                "guest",
                                "roles",
                                List.of("steward", "Employee", "offline_access")))
                .post("/internal/identities")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:loggia:problem:forbidden"));

        assertThat(facts.count("SELECT count(*) FROM identity WHERE subject = ?", subject))
                .isZero();
    }

    @Test
    void sameSubjectOfAnotherIssuerIsSomebodyElse() {
        Person alice = People.newcomer("alice");

        People.gateway()
                .body(
                        Map.of(
                                "issuer",
                                "http://localhost/realms/other",
                                "subject",
                                "subject-" + alice.handle(),
                                "preferredUsername",
                                alice.handle(),
                                "roles",
                                List.of("employee")))
                .post("/internal/identities")
                .then()
                .statusCode(200)
                .body("profileId", not(equalTo(alice.id().toString())))
                .body("handle", equalTo(alice.handle() + "2"));
    }

    @Test
    void oddNamesOfTheProviderKeepNobodyOut() {
        People.login("s-" + People.name("odd"), "\u202Eadmin@example.com", "\u202Egpj.exe")
                .then()
                .statusCode(200)
                .body("handle", startsWith("admin"))
                .body("handle", not(equalTo("admin")))
                .body("displayName", startsWith("admin"));
    }
}
