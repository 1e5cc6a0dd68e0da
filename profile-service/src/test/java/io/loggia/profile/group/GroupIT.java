package io.loggia.profile.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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

/** Groups that people found, look after and find. */
@QuarkusTest
class GroupIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    @Test
    void anybodyFoundsAGroupAndIsItsFirstMember() {
        Response answer = Groups.found(alice, "Climbers", "ON_REQUEST");

        UUID id = Groups.idOf(answer);
        answer.then()
                .header("Location", endsWith("/api/groups/" + id))
                .header("ETag", equalTo("\"1\""))
                .body("displayName", equalTo("Climbers"))
                .body("entry", equalTo("ON_REQUEST"))
                .body("founderId", equalTo(alice.id().toString()))
                .body("members", equalTo(1))
                .body("relation", equalTo("FOLLOWING"))
                .body("steward", equalTo(true));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(id))
                                        .singleElement()
                                        .satisfies(
                                                event ->
                                                        assertThat(event.getMap("$"))
                                                                .containsEntry("kind", "GROUP")
                                                                .containsEntry(
                                                                        "entry", "ON_REQUEST")
                                                                .containsEntry(
                                                                        "managerId",
                                                                        alice.id().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "ON_REQUEST"})
    void everybodyFindsAGroupThatIsNotHidden(String entry) {
        String name = People.name("Weavers");
        Response founded = Groups.found(alice, name, entry);
        UUID id = Groups.idOf(founded);

        bob.asks()
                .get("/api/groups/{id}", id)
                .then()
                .statusCode(200)
                .body("relation", equalTo("NONE"))
                .body("steward", equalTo(false));
        bob.asks().get("/api/profiles/{id}", id).then().statusCode(200);
        bob.asks()
                .get("/api/profiles/by-handle/" + founded.path("handle"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("GROUP"));
        bob.asks().get("/api/groups?q=" + name).then().body("items.id", hasItem(id.toString()));
        bob.asks().get("/api/groups?mine=true&q=" + name).then().body("items", empty());
        alice.asks()
                .get("/api/groups?mine=true&q=" + name)
                .then()
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    void pagesGoByName() {
        String name = People.name("pages");
        Groups.found(alice, name + " c", "OPEN");
        Groups.found(alice, name + " a", "OPEN");
        Groups.found(alice, name + " b", "OPEN");

        Response first = bob.asks().get("/api/groups?limit=2&q=" + name);
        String cursor = first.path("nextCursor");
        Response last = bob.asks().get("/api/groups?limit=2&q=" + name + "&cursor=" + cursor);

        first.then()
                .header("Link", endsWith("rel=\"next\""))
                .body("items.displayName", equalTo(List.of(name + " a", name + " b")));
        last.then()
                .body("items.displayName", equalTo(List.of(name + " c")))
                .body("$", not(org.hamcrest.Matchers.hasKey("nextCursor")));
    }

    @Test
    void founderEditsWhatTheyRead() {
        UUID id = Groups.idOf(Groups.found(alice, "Bakers", "OPEN"));

        edit(alice, id, 1, change(Map.of("displayName", "Bakers of bread", "purpose", "Bread")))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("purpose", equalTo("Bread"));
        edit(alice, id, 1, change(Map.of())).then().statusCode(412);
        edit(alice, id, 2, change(Map.of("displayName", "Bakers of bread", "purpose", "Bread")))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        alice.asks().body(change(Map.of())).put("/api/groups/{id}", id).then().statusCode(428);
        edit(bob, id, 2, change(Map.of())).then().statusCode(403);
        edit(alice, id, 2, change(Map.of("entry", "ON_REQUEST"))).then().statusCode(200);
        edit(alice, id, 3, change(Map.of("entry", "HIDDEN")))
                .then()
                .statusCode(400)
                .body("field", equalTo("entry"));
        edit(alice, id, 3, change(Map.of("stewardIds", List.of(bob.id()))))
                .then()
                .statusCode(400)
                .body("field", equalTo("stewardIds"));
        edit(alice, UUID.randomUUID(), 1, change(Map.of())).then().statusCode(404);
    }

    @Test
    void founderDissolvesItForEverybody() {
        UUID id = Groups.idOf(Groups.found(alice, "Passing", "OPEN"));
        bob.asks().delete("/api/groups/{id}", id).then().statusCode(403);

        alice.asks().delete("/api/groups/{id}", id).then().statusCode(204);

        alice.asks().delete("/api/groups/{id}", id).then().statusCode(404);
        alice.asks().get("/api/groups/{id}", id).then().statusCode(404);
        alice.asks().get("/api/profiles/{id}", id).then().statusCode(404);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(facts.eventsOf(id).getLast().getString("state"))
                                        .isEqualTo("FORMER"));
    }

    @Test
    void handlesAreOneNamespaceForGroupsAndPeople() {
        Map<String, String> request =
                Map.of("displayName", "Twins", "entry", "OPEN", "handle", bob.handle());

        alice.asks().body(request).post("/api/groups").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    displayName | -
                    displayName | ' '
                    entry       | -
                    entry       | open
                    entry       | PROVISIONED
                    entry       | SECRET
                    handle      | -
                    handle      | a
                    handle      | a-b
                    more        | x
                    """)
    void oddFieldsAreNamed(String field, String value) {
        Map<String, String> request =
                new HashMap<>(
                        Map.of(
                                "displayName",
                                "Odd",
                                "entry",
                                "OPEN",
                                "handle",
                                People.name("odd")));
        request.put(field, value);

        alice.asks()
                .body(request)
                .post("/api/groups")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void hiddenGroupChoosesNoHandle() {
        Map<String, String> request =
                Map.of("displayName", "H", "entry", "HIDDEN", "handle", People.name("h"));

        alice.asks()
                .body(request)
                .post("/api/groups")
                .then()
                .statusCode(400)
                .body("field", equalTo("handle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=1&limit=2",
                "cursor=x",
                "mine=yes",
                "mine=true&mine=true"
            })
    void oddPageIsRefusedByName(String query) {
        alice.asks()
                .get("/api/groups?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.replaceFirst("=.*", "")));
    }

    private static Response edit(Person person, UUID id, int version, Map<String, Object> request) {
        return person.asksWithVersion(version).body(request).put("/api/groups/{id}", id);
    }

    private static Map<String, Object> change(Map<String, Object> fields) {
        Map<String, Object> request =
                new HashMap<>(Map.of("displayName", "Bakers", "entry", "OPEN"));
        request.putAll(fields);
        return request;
    }
}
