package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.loggia.profile.Facts;
import io.loggia.profile.People;
import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OwnProfileIT {

    private static final String EDIT = "{\"displayName\": \"Alice A\", \"title\": \"Potter\"}";

    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @Test
    void ownProfileHasAVersionToBeNamedInEdits() {
        alice.asks()
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(alice.id().toString()))
                .body("version", equalTo(1))
                .body("$", not(hasKey("title")))
                .body(
                        "createdAt",
                        matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    }

    @Test
    void editReplacesTheWholeAndEverybodyIsTold() {
        alice.asksWithVersion(1)
                .body(
                        """
                        {"displayName": " Alice A\u030Angstro\u0308m ", "title": "Potter",
                         "department": "Clay", "pronouns": "she/her", "place": "Aalborg",
                         "timeZone": "Europe/Copenhagen", "bio": "one\\ntwo"}
                        """)
                .put("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("displayName", equalTo("Alice Ångström"))
                .body("timeZone", equalTo("Europe/Copenhagen"))
                .body("bio", equalTo("one\ntwo"));

        alice.asksWithVersion(2)
                .body(EDIT)
                .put("/api/me")
                .then()
                .statusCode(200)
                .body("title", equalTo("Potter"))
                .body("$", not(hasKey("department")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            var events = facts.eventsOf(alice.id());
                            assertThat(events)
                                    .extracting(e -> e.getInt("version"))
                                    .containsExactly(1, 2, 3);
                            assertThat(events.get(1).getString("displayName"))
                                    .isEqualTo("Alice Ångström");
                            assertThat(events.get(2).getMap("$")).doesNotContainKey("department");
                        });
    }

    @Test
    void editWithoutAVersionIsAskedForOne() {
        alice.asks()
                .body(EDIT)
                .put("/api/me")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:loggia:problem:precondition-required"))
                .body("field", equalTo("If-Match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"0\"", "W/\"1\"", "*", "1", "\"x\""})
    void editOfAnotherVersionIsRefused(String tag) {
        alice.asks()
                .header("If-Match", tag)
                .body(EDIT)
                .put("/api/me")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:loggia:problem:precondition-failed"));

        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void editThatChangesNothingIsNoNewVersion() {
        alice.asksWithVersion(1).body(EDIT).put("/api/me").then().header("ETag", "\"2\"");

        alice.asksWithVersion(2).body(EDIT).put("/api/me").then().header("ETag", "\"2\"");

        assertThat(alice.version()).isEqualTo(2);
    }

    @Test
    void ofManyEditsOfOneVersionAtOnceOneWins() throws Exception {
        List<Integer> statuses =
                People.atOnce(
                        8,
                        i ->
                                alice.asksWithVersion(1)
                                        .body("{\"displayName\": \"Alice " + i + "\"}")
                                        .put("/api/me")
                                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200).contains(412);
        assertThat(alice.version()).isEqualTo(2);
    }

    @Test
    void ofManyWhoWantOneHandleAtOnceOneGetsIt() throws Exception {
        String wanted = People.name("wanted");
        List<Person> people = Stream.generate(() -> People.newcomer("bob")).limit(6).toList();

        List<Integer> statuses =
                People.atOnce(
                        people.size(),
                        i ->
                                people.get(i)
                                        .asksWithVersion(1)
                                        .body("{\"handle\": \"" + wanted + "\"}")
                                        .put("/api/me/handle")
                                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200).contains(409).doesNotContain(500, 503);
    }

    @Test
    void newHandleIsKnownAndTheOldOneStillLeadsHere() {
        String next = People.name("alicia");

        rename(alice, 1, next.toUpperCase(Locale.ROOT), 200);

        for (String handle : new String[] {next, alice.handle()}) {
            alice.asks()
                    .get("/api/profiles/by-handle/" + handle)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(alice.id().toString()))
                    .body("handle", equalTo(next));
        }
    }

    @Test
    void handleGivenUpStaysReservedForItsOwner() {
        Person bob = People.newcomer("bob");
        rename(alice, 1, People.name("alicia"), 200);

        bob.asksWithVersion(1)
                .body("{\"handle\": \"" + alice.handle() + "\"}")
                .put("/api/me/handle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:handle-taken"))
                .body("field", equalTo("handle"));

        rename(alice, 2, alice.handle(), 200);
        assertThat(alice.version()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 409",
        "ROOT, 409",
        "settings, 409",
        "null, 409",
        "me, 400",
        "a..b, 400",
        ".well-known, 400",
        "'', 400",
        "#kafka, 400",
        "ålice, 400"
    })
    void handleThatNobodyMayHaveIsRefused(String handle, int status) {
        rename(alice, 1, handle, status);

        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void nobodyCollectsHandles() {
        for (int version = 1; version < 10; version++) {
            rename(alice, version, People.name("many"), 200);
        }

        alice.asksWithVersion(10)
                .body("{\"handle\": \"" + People.name("many") + "\"}")
                .put("/api/me/handle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:too-many-handles"));

        rename(alice, 10, alice.handle(), 200);
    }

    @Test
    void renamingToOnesOwnHandleChangesNothing() {
        rename(alice, 1, alice.handle(), 200);

        assertThat(alice.version()).isEqualTo(1);
    }

    private static void rename(Person person, int version, String handle, int status) {
        person.asksWithVersion(version)
                .body("{\"handle\": \"" + handle + "\"}")
                .put("/api/me/handle")
                .then()
                .statusCode(status);
    }
}
