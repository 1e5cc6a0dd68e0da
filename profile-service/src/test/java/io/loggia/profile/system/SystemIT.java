package io.loggia.profile.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.local.testing.Passports;
import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles for programs, made by an admin. */
@QuarkusTest
class SystemIT {

    @Inject Facts facts;

    private Person owner;
    private String handle;

    @BeforeEach
    void ownerLogsIn() {
        owner = People.newcomer("olga");
        handle = People.name("builds");
    }

    @Test
    void systemHasAProfileAndEverybodyIsTold() {
        Response answer = make(request());

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/api/systems/" + answer.path("profileId")))
                .body("handle", equalTo(handle))
                .body("clientId", equalTo("client-" + handle))
                .body("ownerId", equalTo(owner.id().toString()));
        owner.asks()
                .get("/api/profiles/by-handle/" + handle)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SYSTEM"))
                .body("displayName", equalTo("Build server"))
                .body("bio", equalTo("Tells of builds"))
                .body("managerId", equalTo(owner.id().toString()));
        UUID id = UUID.fromString(answer.path("profileId"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(id))
                                        .singleElement()
                                        .satisfies(
                                                event ->
                                                        assertThat(event.getMap("$"))
                                                                .containsEntry("kind", "SYSTEM")
                                                                .containsEntry(
                                                                        "managerId",
                                                                        owner.id().toString())));
    }

    @Test
    void adminsReadSystems() {
        String id = make(request()).path("profileId");

        People.admin().get("/api/systems").then().body("items.profileId", hasItem(id));
        People.admin()
                .get("/api/systems/{id}", id)
                .then()
                .statusCode(200)
                .body("clientId", equalTo("client-" + handle));
        People.admin().get("/api/systems/{id}", owner.id()).then().statusCode(404);
    }

    @Test
    void clientOfASystemIsThatSystem() {
        String id = make(request()).path("profileId");

        login("s-1", List.of("system"), "client-" + handle)
                .then()
                .statusCode(200)
                .body("profileId", equalTo(id))
                .body("kind", equalTo("SYSTEM"))
                .body("handle", equalTo(handle));
        login("s-2", List.of("system"), "client-" + handle)
                .then()
                .statusCode(200)
                .body("profileId", equalTo(id));
    }

    @Test
    void othersAreNot() {
        String id = make(request()).path("profileId");

        login("s", List.of("system"), "another").then().statusCode(403);
        login("s", List.of("system"), null).then().statusCode(403);
        login("s", List.of(), "client-" + handle).then().statusCode(403);
        String person =
                login(
                                "subject-" + owner.handle(),
                                List.of("employee", "system"),
                                "client-" + handle)
                        .path("profileId");
        assertThat(person).isEqualTo(owner.id().toString()).isNotEqualTo(id);
    }

    @Test
    void handleAndClientAreOneSystemsAlone() throws Exception {
        make(request()).then().statusCode(201);

        refused(changed("clientId", "other-" + handle), 409, "handle");
        String other = People.name("other");
        refused(changed("handle", other), 409, "clientId");
        refused(changed("handle", "admin"), 409, "handle");

        assertThat(facts.count("SELECT count(*) FROM handle WHERE spelling = ?", other)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    handle      | a
                    handle      | build-server
                    handle      | -
                    displayName | -
                    displayName | ' '
                    clientId    | -
                    clientId    | ''
                    clientId    | a b
                    ownerId     | -
                    ownerId     | x
                    ownerId     | 018f0000-0000-7000-8000-000000000000
                    more        | x
                    """)
    void oddFieldsAreNamed(String field, String value) {
        refused(changed(field, value), 400, field);
    }

    @Test
    void ownerIsAPersonWhoWorksHere() {
        String system = make(request()).path("profileId");
        handle = People.name("second");

        refused(changed("ownerId", system), 400, "ownerId");
        People.admin().put("/api/people/{id}/departure", owner.id()).then().statusCode(200);
        refused(request(), 400, "ownerId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "steward", "system"})
    void onlyAdminsMakeAndChangeSystems(String role) {
        String id = make(request()).path("profileId");
        String passport =
                Passports.person(UUID.randomUUID(), "bob", People.SERVICE).roles(role).sign();

        People.with(passport).body(request()).post("/api/systems").then().statusCode(403);
        People.with(passport).get("/api/systems/{id}", id).then().statusCode(403);
        People.with(passport)
                .header("If-Match", "\"1\"")
                .body(revision())
                .put("/api/systems/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void everybodyHereFindsSystemsAndNobodyElseTheirClients() {
        String id = make(request()).path("profileId");
        String one = "items.find { it.profileId == '%s' }.".formatted(id);

        owner.asks()
                .get("/api/systems")
                .then()
                .statusCode(200)
                .body(one + "handle", equalTo(handle))
                .body(one + "description", equalTo("Tells of builds"))
                .body(one + "ownerId", equalTo(owner.id().toString()))
                .body(one + "clientId", nullValue());
        People.admin()
                .get("/api/systems")
                .then()
                .body(one + "clientId", equalTo("client-" + handle));
        String system =
                Passports.person(UUID.randomUUID(), "bob", People.SERVICE).roles("system").sign();
        People.with(system).get("/api/systems").then().statusCode(403);
    }

    @Test
    void systemIsWhatAnAdminSaysLast() {
        String id = make(request()).path("profileId");
        Person next = People.newcomer("oscar");
        Map<String, String> revision = revision();
        revision.put("ownerId", next.id().toString());

        revise(id, 1, revision)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("handle", equalTo(handle))
                .body("displayName", equalTo("Builds"))
                .body("description", nullValue())
                .body("ownerId", equalTo(next.id().toString()));

        owner.asks()
                .get("/api/profiles/{id}", id)
                .then()
                .body("displayName", equalTo("Builds"))
                .body("managerId", equalTo(next.id().toString()));
        login("s", List.of("system"), "client-" + handle).then().statusCode(403);
        login("s", List.of("system"), "other-" + handle)
                .then()
                .statusCode(200)
                .body("profileId", equalTo(id));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(UUID.fromString(id)))
                                        .extracting(event -> event.getString("displayName"))
                                        .containsExactly("Build server", "Builds"));
    }

    @Test
    void sameAgainIsNoNewVersionAndAnOldOneNoneAtAll() {
        String id = make(request()).path("profileId");
        revise(id, 1, revision()).then().header("ETag", "\"2\"");

        revise(id, 2, revision()).then().statusCode(200).header("ETag", "\"2\"");
        Map<String, String> client = revision();
        client.put("clientId", "third-" + handle);
        revise(id, 2, client).then().statusCode(200).header("ETag", "\"3\"");
        revise(id, 2, revision()).then().statusCode(412);
        People.admin()
                .body(revision())
                .put("/api/systems/{id}", id)
                .then()
                .statusCode(428)
                .body("field", equalTo("If-Match"));
        revise(owner.id().toString(), 1, revision()).then().statusCode(404);
        People.admin()
                .get("/api/systems/{id}", id)
                .then()
                .header("ETag", "\"3\"")
                .body("clientId", equalTo("third-" + handle));
    }

    @Test
    void clientOfAnotherStaysTheOthers() {
        make(request()).then().statusCode(201);
        String first = handle;
        handle = People.name("second");
        String id = make(request()).path("profileId");
        Map<String, String> revision = revision();
        revision.put("clientId", "client-" + first);

        revise(id, 1, revision).then().statusCode(409).body("field", equalTo("clientId"));

        People.admin().get("/api/systems/{id}", id).then().header("ETag", "\"1\"");
    }

    @Test
    void whoAnswersForItMayHaveLeftUntilSomebodyElseIsNamed() {
        String id = make(request()).path("profileId");
        People.admin().put("/api/people/{id}/departure", owner.id()).then().statusCode(200);

        revise(id, 1, revision()).then().statusCode(200);
        Map<String, String> nobody = revision();
        nobody.put("ownerId", id);
        revise(id, 2, nobody).then().statusCode(400).body("field", equalTo("ownerId"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    displayName | -
                    displayName | ' '
                    clientId    | -
                    clientId    | a b
                    ownerId     | -
                    ownerId     | x
                    handle      | another
                    """)
    void oddFieldsOfARevisionAreNamed(String field, String value) {
        String id = make(request()).path("profileId");
        Map<String, String> revision = revision();
        revision.put(field, value);

        revise(id, 1, revision).then().statusCode(400).body("field", equalTo(field));
    }

    private Map<String, String> request() {
        return Map.of(
                "handle",
                handle,
                "displayName",
                "Build server",
                "description",
                "Tells of builds",
                "clientId",
                "client-" + handle,
                "ownerId",
                owner.id().toString());
    }

    private Map<String, String> revision() {
        Map<String, String> revision = new HashMap<>();
        revision.put("displayName", "Builds");
        revision.put("clientId", "other-" + handle);
        revision.put("ownerId", owner.id().toString());
        return revision;
    }

    private static Response revise(String id, int version, Map<String, String> revision) {
        return People.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(revision)
                .put("/api/systems/{id}", id);
    }

    private Map<String, String> changed(String field, String value) {
        Map<String, String> request = new HashMap<>(request());
        request.put(field, value);
        return request;
    }

    private static Response make(Map<String, String> request) {
        return People.admin().body(request).post("/api/systems");
    }

    private static void refused(Map<String, String> request, int status, String field) {
        make(request).then().statusCode(status).body("field", equalTo(field));
    }

    private static Response login(String subject, List<String> roles, String clientId) {
        Map<String, Object> login = new HashMap<>();
        login.put("issuer", People.ISSUER);
        login.put("subject", subject);
        login.put("preferredUsername", "service-account");
        login.put("roles", roles);
        if (clientId != null) {
            login.put("clientId", clientId);
        }
        return People.gateway().body(login).post("/internal/identities");
    }
}
