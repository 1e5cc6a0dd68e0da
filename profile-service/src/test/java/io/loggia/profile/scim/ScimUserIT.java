package io.loggia.profile.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's way through the company, as its directory tells it. */
@QuarkusTest
class ScimUserIT {

    @Inject Facts facts;

    private String name;
    private UUID gina;

    @BeforeEach
    void ginaIsBroughtIn() {
        name = People.name("gina");
        gina = ScimUsers.created(name);
    }

    @Test
    void whoeverIsBroughtInHasAProfile() {
        Response answer = ScimUsers.get(gina);

        answer.then()
                .statusCode(200)
                .contentType("application/scim+json")
                .header("ETag", "\"1\"")
                .body("userName", equalTo(name))
                .body("name.familyName", equalTo("Garcia"))
                .body("active", equalTo(true))
                .body("emails[0].value", equalTo(name + "@work.example"))
                .body("'" + ScimUsers.ENTERPRISE + "'.department", equalTo("Glass"))
                .body("schemas", hasItem(ScimUsers.ENTERPRISE))
                .body("meta.version", equalTo("\"1\""))
                .body("meta.resourceType", equalTo("User"))
                .body("meta.location", equalTo("http://localhost:8080/api/scim/v2/Users/" + gina));
        profile()
                .then()
                .body("displayName", equalTo(name + " at work"))
                .body("handle", equalTo(name))
                .body("title", equalTo("Glazier"))
                .body("department", equalTo("Glass"))
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void locationOfWhoIsCreatedIsTold() {
        ScimUsers.create(ScimUsers.document(People.name("gina")))
                .then()
                .statusCode(201)
                .header("Location", startsWith("http://localhost:8080/api/scim/v2/Users/"))
                .header("ETag", "\"1\"");
    }

    @Test
    void sameAgainWritesNothing() {
        ScimUsers.put(gina, ScimUsers.document(name)).then().statusCode(200);
        ScimUsers.patch(gina, "{\"op\": \"replace\", \"path\": \"title\", \"value\": \"Glazier\"}")
                .then()
                .statusCode(200)
                .body("meta.version", equalTo("\"1\""));

        profile().then().body("version", equalTo(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(facts.eventsOf(gina)).hasSize(1));
    }

    @Test
    void whatTheDirectorySaysAnewIsCarriedIntoTheProfileInOneStep() {
        String changed =
                ScimUsers.document(name).replace("Glazier", "Chief").replace("Glass", "Wood");

        ScimUsers.put(gina, changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Chief"));

        profile()
                .then()
                .body("title", equalTo("Chief"))
                .body("department", equalTo("Wood"))
                .body("version", equalTo(2));
    }

    @Test
    void whatItRepeatsDoesNotUndoWhatThePersonWrote() {
        new People.Person(gina, name)
                .asksWithVersion(1)
                .body("{\"displayName\": \"Gigi\", \"title\": \"Glazier of light\"}")
                .put("/api/me")
                .then()
                .statusCode(200);

        ScimUsers.put(gina, ScimUsers.document(name).replace("\"7\"", "\"8\""))
                .then()
                .statusCode(200)
                .body("title", equalTo("Glazier"));

        profile()
                .then()
                .body("displayName", equalTo("Gigi"))
                .body("title", equalTo("Glazier of light"));
    }

    @Test
    void whatIsLeftOutOfAPutIsEmptiedButNotWhetherTheyWorkHere() {
        ScimUsers.patch(gina, "{\"op\": \"replace\", \"path\": \"active\", \"value\": false}");

        ScimUsers.put(gina, "{\"userName\": \"" + name + "\"}")
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("emails", nullValue())
                .body("schemas", not(hasItem(ScimUsers.ENTERPRISE)))
                .body("active", equalTo(false));
    }

    @Test
    void managerIsSomebodyElseWhoIsHere() {
        String path = "\"path\": \"" + ScimUsers.ENTERPRISE + ":manager.value\"";
        UUID boss = ScimUsers.created(People.name("boss"));

        ScimUsers.patch(gina, "{\"op\": \"add\", " + path + ", \"value\": \"" + boss + "\"}")
                .then()
                .statusCode(200)
                .body(
                        "'" + ScimUsers.ENTERPRISE + "'.manager.'$ref'",
                        equalTo("http://localhost:8080/api/scim/v2/Users/" + boss));

        profile().then().body("managerId", equalTo(boss.toString()));
        for (Object nobody : List.of(gina, UUID.randomUUID(), "x")) {
            ScimUsers.patch(gina, "{\"op\": \"add\", " + path + ", \"value\": \"" + nobody + "\"}")
                    .then()
                    .statusCode(400)
                    .body("scimType", equalTo("invalidValue"))
                    .body("detail", startsWith(ScimUsers.ENTERPRISE + ":manager.value: "));
        }
    }

    @Test
    void whoeverIsNotActiveHasLeftAndMayComeBack() {
        ScimUsers.patch(gina, "{\"op\": \"replace\", \"path\": \"active\", \"value\": false}")
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("meta.version", equalTo("\"2\""));
        profile().then().body("state", equalTo("FORMER")).body("version", equalTo(2));
        found().then().body("items.profile.id", not(hasItem(gina.toString())));
        People.login("subject-" + name, name, "Gina").then().body("state", equalTo("FORMER"));

        ScimUsers.patch(gina, "{\"op\": \"replace\", \"path\": \"active\", \"value\": true}");

        profile().then().body("state", equalTo("ACTIVE"));
        found().then().body("items.profile.id", hasItem(gina.toString()));
    }

    @Test
    void whatAnAdminSaysOfHerGoingIsTrueHereToo() {
        People.admin().put("/api/people/{id}/departure", gina).then().statusCode(200);

        ScimUsers.get(gina)
                .then()
                .body("active", equalTo(false))
                .body("meta.version", equalTo("\"2\""));
    }

    @Test
    void whoeverIsDeletedIsAFormerColleagueAndUnknownHere() {
        People.provisioner().delete(ScimUsers.USER, gina).then().statusCode(204);

        ScimUsers.get(gina).then().statusCode(404).body("status", equalTo("404"));
        People.provisioner().delete(ScimUsers.USER, gina).then().statusCode(404);
        ScimUsers.search("userName eq \"" + name + "\"").then().body("totalResults", equalTo(0));
        profile().then().body("state", equalTo("FORMER"));
    }

    @Test
    void whoeverIsBroughtInAgainIsWhoTheyWere() {
        People.provisioner().delete(ScimUsers.USER, gina).then().statusCode(204);

        ScimUsers.create(ScimUsers.document(name))
                .then()
                .statusCode(201)
                .body("id", equalTo(gina.toString()))
                .body("meta.version", equalTo("\"3\""));

        profile().then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void whoeverHasNotStartedYetIsNotActive() {
        String later = People.name("later");
        String document = ScimUsers.document(later).replace("true", "false");

        UUID id =
                UUID.fromString(
                        ScimUsers.create(document).then().statusCode(201).extract().path("id"));

        People.newcomer("carol")
                .asks()
                .get("/api/profiles/" + id)
                .then()
                .body("state", equalTo("FORMER"));
    }

    @Test
    void onlyWhoMeetsTheVersionGoesOn() {
        People.provisioner()
                .header("If-Match", "\"7\"")
                .body(ScimUsers.document(name).replace("Glazier", "Chief"))
                .put(ScimUsers.USER, gina)
                .then()
                .statusCode(412)
                .body("status", equalTo("412"));
        People.provisioner()
                .header("If-Match", "\"7\"")
                .delete(ScimUsers.USER, gina)
                .then()
                .statusCode(412);
        People.provisioner()
                .header("If-None-Match", "\"1\"")
                .get(ScimUsers.USER, gina)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");

        People.provisioner()
                .header("If-Match", "\"9\", \"1\"")
                .body(ScimUsers.document(name).replace("Glazier", "Chief"))
                .put(ScimUsers.USER, gina)
                .then()
                .statusCode(200);
    }

    @Test
    void manyWhoBringInTheSameAtOnceBringItInOnce() throws Exception {
        String document = ScimUsers.document(People.name("twin"));

        List<Integer> statuses =
                People.atOnce(8, i -> ScimUsers.create(document).then().extract().statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void nameAndKeyAreOnePersons() {
        String other = People.name("other");
        String shouted = name.toUpperCase(Locale.ROOT);
        String sameName = ScimUsers.document(other).replaceFirst(other, shouted);
        String keyOfHers = "subject-" + name;

        ScimUsers.create(sameName)
                .then()
                .statusCode(409)
                .body("scimType", equalTo("uniqueness"))
                .body("detail", startsWith("userName: "));
        ScimUsers.create(ScimUsers.document(other).replace("subject-" + other, keyOfHers))
                .then()
                .statusCode(409)
                .body("scimType", equalTo("uniqueness"))
                .body("detail", startsWith("externalId: "));
        UUID another = ScimUsers.created(other);
        ScimUsers.patch(
                        another,
                        "{\"op\": \"replace\", \"path\": \"userName\", \"value\": \"%s\"}"
                                .formatted(name))
                .then()
                .statusCode(409)
                .body("detail", startsWith("userName: "));
    }

    @Test
    void answerHoldsWhatIsAskedFor() {
        People.provisioner()
                .queryParam("attributes", "userName")
                .get(ScimUsers.USER, gina)
                .then()
                .body("keySet()", containsInAnyOrder("schemas", "id", "userName"));
    }

    private Response profile() {
        return People.newcomer("bob").asks().get("/api/profiles/" + gina);
    }

    private Response found() {
        return People.newcomer("carol").asks().queryParam("q", name).get("/api/people");
    }
}
