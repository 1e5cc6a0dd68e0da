package io.loggia.profile.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The set-up of alice's group, from which bob starts one of his own. */
@QuarkusTest
class PatternIT {

    @Inject Facts facts;

    private final String name = People.name("Menders");
    private Person alice;
    private Person bob;
    private UUID group;

    @BeforeEach
    void aliceFoundsAGroup() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        group = Groups.idOf(Groups.found(alice, name, "OPEN"));
    }

    @Test
    void whatAStewardPublishesEverybodyFindsAndStartsFrom() {
        publish(alice, group, setUp())
                .then()
                .statusCode(200)
                .body("displayName", equalTo(name))
                .body("purpose", equalTo("To mend"))
                .body("entry", equalTo("ON_REQUEST"))
                .body("firstPost", equalTo("We mend\non Fridays"));

        bob.asks().get("/api/groups/{id}/pattern", group).then().statusCode(200);
        patterns(bob).body("items.groupId", hasItem(group.toString()));
        UUID own = Groups.idOf(start(bob, "OPEN", group));
        alice.asks()
                .get("/api/groups/{id}", own)
                .then()
                .body("origin.groupId", equalTo(group.toString()))
                .body("origin.displayName", equalTo(name))
                .body("pattern", equalTo(false));
        alice.asks()
                .get("/api/groups/{id}", group)
                .then()
                .body("origin", nullValue())
                .body("pattern", equalTo(true));
    }

    @Test
    void pagesGoByName() {
        UUID second = Groups.idOf(Groups.found(alice, name + " too", "OPEN"));
        publish(alice, group, setUp()).then().statusCode(200);
        publish(alice, second, setUp()).then().statusCode(200);

        Response first = bob.asks().get("/api/group-patterns?limit=1&q=" + name);
        String cursor = first.path("nextCursor");

        first.then()
                .header("Link", endsWith("rel=\"next\""))
                .body("items.groupId", equalTo(List.of(group.toString())));
        bob.asks()
                .get("/api/group-patterns?limit=1&q=" + name + "&cursor=" + cursor)
                .then()
                .body("items.groupId", equalTo(List.of(second.toString())))
                .body("nextCursor", nullValue());
    }

    @Test
    void whatIsWithdrawnIsThereNoMoreAndStaysAnOrigin() {
        publish(alice, group, setUp()).then().statusCode(200);
        UUID own = Groups.idOf(start(bob, "OPEN", group));

        alice.asks().delete("/api/groups/{id}/pattern", group).then().statusCode(204);
        alice.asks().delete("/api/groups/{id}/pattern", group).then().statusCode(204);

        bob.asks().get("/api/groups/{id}/pattern", group).then().statusCode(404);
        patterns(bob).body("items", empty());
        assertRefused(start(bob, "OPEN", group));
        bob.asks().get("/api/groups/{id}", own).then().body("origin.displayName", equalTo(name));
    }

    @Test
    void whoDoesNotLookAfterItPublishesNothing() {
        publish(bob, group, setUp()).then().statusCode(403);
        bob.asks().delete("/api/groups/{id}/pattern", group).then().statusCode(403);
        publish(bob, UUID.randomUUID(), setUp()).then().statusCode(404);
        bob.asks().get("/api/groups/{id}/pattern", group).then().statusCode(404);
    }

    @Test
    void hiddenGroupPublishesNothingAndMayStartFromWhatAllKnow() {
        UUID hidden = Groups.idOf(Groups.found(alice, name + " hidden", "HIDDEN"));
        publish(alice, hidden, setUp())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:group-hidden"));
        publish(bob, hidden, setUp()).then().statusCode(404);
        publish(alice, group, setUp()).then().statusCode(200);

        UUID own = Groups.idOf(start(bob, "HIDDEN", group));

        bob.asks().get("/api/groups/{id}", own).then().body("origin.displayName", equalTo(name));
        alice.asks().get("/api/groups/{id}", own).then().statusCode(404);
        assertThat(alice.asks().get("/api/groups/{id}", group).asString())
                .doesNotContain(own.toString());
    }

    /** No group can become hidden today; were there a way, its pattern would be gone with it. */
    @ParameterizedTest
    @ValueSource(strings = {"entry = 'HIDDEN'", "state = 'FORMER'"})
    void nothingTellsOfAGroupThatIsNoLongerKnownToAll(String change) throws Exception {
        publish(alice, group, setUp()).then().statusCode(200);
        UUID own = Groups.idOf(start(bob, "OPEN", group));

        facts.change("UPDATE profile SET " + change + " WHERE id = ?", group);

        bob.asks().get("/api/groups/{id}", own).then().body("origin", nullValue());
        bob.asks().get("/api/groups/{id}/pattern", group).then().statusCode(404);
        patterns(bob).body("items", empty());
        assertRefused(start(bob, "OPEN", group));
        assertRefused(start(bob, "OPEN", UUID.randomUUID()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    entry     | -
                    entry     | PROVISIONED
                    entry     | open
                    firstPost | 'a\u0000b'
                    more      | x
                    """)
    void oddFieldsAreNamed(String field, String value) {
        Map<String, String> request = new HashMap<>(setUp());
        request.put(field, value);

        publish(alice, group, request).then().statusCode(400).body("field", equalTo(field));
    }

    @Test
    void longWordsAreRefused() {
        Map<String, String> request = new HashMap<>(setUp());
        request.put("firstPost", "x".repeat(2_001));

        publish(alice, group, request).then().statusCode(400).body("field", equalTo("firstPost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "cursor=x", "q=a&q=b"})
    void oddPageIsRefusedByName(String query) {
        alice.asks()
                .get("/api/group-patterns?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.replaceFirst("=.*", "")));
    }

    private io.restassured.response.ValidatableResponse patterns(Person reader) {
        return reader.asks().get("/api/group-patterns?q=" + name).then().statusCode(200);
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(400).body("field", equalTo("patternOf"));
    }

    private static Map<String, String> setUp() {
        return Map.of(
                "purpose", "To mend", "entry", "ON_REQUEST", "firstPost", "We mend\non Fridays");
    }

    private static Response publish(Person person, UUID group, Map<String, String> request) {
        return person.asks().body(request).put("/api/groups/{id}/pattern", group);
    }

    private static Response start(Person founder, String entry, UUID patternOf) {
        Map<String, Object> request =
                new HashMap<>(Map.of("displayName", "Own", "entry", entry, "patternOf", patternOf));
        if (!entry.equals("HIDDEN")) {
            request.put("handle", People.name("own"));
        }
        return founder.asks().body(request).post("/api/groups");
    }
}
