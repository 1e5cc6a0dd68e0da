package io.loggia.outward.voice;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.VoiceChanged;
import io.loggia.events.VoiceState;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealParts
class VoiceIT {

    @Inject AgroalDataSource database;

    @Test
    void nobodyHasAVoiceUntilTheyTakeIt() {
        as(UUID.randomUUID())
                .get("/api/outward/voice")
                .then()
                .statusCode(200)
                .body("state", equalTo("OFF"))
                .body("currentGuidelines", equalTo(People.guidelines()))
                .body("guidelinesVersion", nullValue())
                .body("publicFace", equalTo(false));
    }

    @Test
    void voiceNeedsAFaceAndTheGuidelinesThatHold() {
        var nobody = UUID.randomUUID();

        as(nobody)
                .body(on())
                .put("/api/outward/voice")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:public-face-needed"));
        for (var other : new String[] {"", ", \"guidelinesVersion\": 0"}) {
            as(nobody)
                    .body("{\"state\": \"ON\"" + other + "}")
                    .put("/api/outward/voice")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:guidelines-changed"));
        }
    }

    @Test
    void voiceIsTurnedOnAndOffByItsOwner() {
        try (var people = People.withAlice()) {
            as(people.alice).body(on()).put("/api/outward/voice").then().statusCode(200);

            as(people.alice)
                    .body("{\"state\": \"OFF\"}")
                    .put("/api/outward/voice")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OFF"))
                    .body("guidelinesVersion", equalTo(People.guidelines()));

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.voices(people.alice))
                                            .extracting(VoiceChanged::state)
                                            .containsExactly(VoiceState.ON, VoiceState.OFF));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"state\": \"PAUSED\"}",
                "{\"state\": \"on\"}",
                "{\"state\": \"OFF\", \"ownUndoSeconds\": -1}",
                "{\"state\": \"OFF\", \"ownUndoSeconds\": 86401}",
                "{\"state\": \"OFF\", \"more\": 1}"
            })
    void badInputIsRefused(String body) {
        as(UUID.randomUUID()).body(body).put("/api/outward/voice").then().statusCode(400);
    }

    @Test
    void ownWindowIsInForce() {
        try (var people = People.withAliceWaiting()) {
            as(people.alice)
                    .get("/api/outward/voice")
                    .then()
                    .body("undoSeconds", equalTo(3_600))
                    .body("ownUndoSeconds", equalTo(3_600));
        }
    }

    @Test
    void windowIsShorterOnceThreePostsAreOut() {
        try (var people = People.withAlice()) {
            for (var number = 1; number <= 3; number++) {
                as(people.alice).get("/api/outward/voice").then().body("undoSeconds", equalTo(1));
                var post = people.offer(people.alice, "Number " + number);
                people.awaitState(people.alice, post, "LIVE");
            }

            as(people.alice).get("/api/outward/voice").then().body("undoSeconds", equalTo(0));
        }
    }

    @Test
    void pauseHoldsWhatLeavesAndCannotBeEndedByItsOwner() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Heated");
            people.awaitState(people.alice, post, "LEAVING");
            var steward = UUID.randomUUID();

            asSteward(steward)
                    .body(
                            "{\"reason\": \"Let us talk first\", \"until\": \"%s\"}"
                                    .formatted(Instant.now().plusSeconds(3_600)))
                    .put("/api/outward/voices/{id}/pause", people.alice)
                    .then()
                    .statusCode(204);

            as(people.alice)
                    .get("/api/outward/voice")
                    .then()
                    .body("state", equalTo("PAUSED"))
                    .body("pauseReason", equalTo("Let us talk first"))
                    .body("pausedUntil", notNullValue());
            for (var body : new String[] {on(), "{\"state\": \"OFF\"}"}) {
                as(people.alice)
                        .body(body)
                        .put("/api/outward/voice")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:loggia:problem:voice-paused"));
            }
            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("voice"));

            asSteward(steward)
                    .body("{\"reason\": \"We have talked\"}")
                    .post("/api/outward/voices/{id}/pause/end", people.alice)
                    .then()
                    .statusCode(204);

            people.awaitState(people.alice, post, "LEAVING");
        }
    }

    @Test
    void pauseIsNotDodgedByTurningTheVoiceOff() {
        try (var people = People.withAlice()) {
            var steward = UUID.randomUUID();
            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");
            pause(steward, people.alice, 3_600).then().statusCode(204);

            as(people.alice)
                    .body(on())
                    .put("/api/outward/voice")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:voice-paused"));
            as(people.alice)
                    .get("/api/outward/voice")
                    .then()
                    .body("state", equalTo("OFF"))
                    .body("pauseReason", equalTo("Let us talk first"))
                    .body("pausedUntil", notNullValue());

            end(steward, people.alice).then().statusCode(204);

            as(people.alice)
                    .body(on())
                    .put("/api/outward/voice")
                    .then()
                    .statusCode(200)
                    .body("pausedUntil", nullValue());
        }
    }

    @Test
    void endOfAPauseIsWrittenDownWithItsReason() {
        try (var people = People.withAlice()) {
            var steward = UUID.randomUUID();
            pause(steward, people.alice, 3_600).then().statusCode(204);

            end(steward, people.alice).then().statusCode(204);
            end(steward, people.alice).then().statusCode(204);

            asSteward(steward)
                    .get("/api/outward/journal?limit=2")
                    .then()
                    .body("items.act", equalTo(List.of("VOICE_RESUMED", "VOICE_PAUSED")))
                    .body("items[0].reason", equalTo("We have talked"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \" \"}", "{\"reason\": 1}", "{\"why\": \"x\"}"})
    void endOfAPauseNeedsAReason(String body) {
        asSteward(UUID.randomUUID())
                .body(body)
                .post("/api/outward/voices/{id}/pause/end", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void whoIsNotKnownHasNoPauseToEnd() throws SQLException {
        var nobody = UUID.randomUUID();

        end(UUID.randomUUID(), nobody)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:voice-off"));

        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("SELECT 1 FROM voice WHERE profile_ref = ?")) {
            query.setObject(1, nobody);
            assertThat(query.executeQuery().next()).isFalse();
        }
    }

    @Test
    void pauseEndsByItself() {
        try (var people = People.withAlice()) {
            asSteward(UUID.randomUUID())
                    .body(
                            "{\"reason\": \"A moment\", \"until\": \"%s\"}"
                                    .formatted(Instant.now().plusSeconds(2)))
                    .put("/api/outward/voices/{id}/pause", people.alice)
                    .then()
                    .statusCode(204);

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.voices(people.alice))
                                            .extracting(VoiceChanged::state)
                                            .containsExactly(
                                                    VoiceState.ON,
                                                    VoiceState.PAUSED,
                                                    VoiceState.ON));
            as(people.alice).get("/api/outward/voice").then().body("state", equalTo("ON"));
        }
    }

    @Test
    void pauseHasAReasonAndAnEndWithinSevenDays() {
        try (var people = People.withAlice()) {
            for (var body :
                    new String[] {
                        "{\"reason\": \" \", \"until\": \"%s\"}"
                                .formatted(Instant.now().plusSeconds(60)),
                        "{\"reason\": \"x\", \"until\": \"%s\"}"
                                .formatted(Instant.now().plusSeconds(8 * 86_400)),
                        "{\"reason\": \"x\", \"until\": \"2020-01-01T00:00:00Z\"}",
                        "{\"reason\": \"x\"}"
                    }) {
                asSteward(UUID.randomUUID())
                        .body(body)
                        .put("/api/outward/voices/{id}/pause", people.alice)
                        .then()
                        .statusCode(400);
            }
        }
    }

    @Test
    void whoHasNoVoiceIsNotPaused() {
        asSteward(UUID.randomUUID())
                .body(
                        "{\"reason\": \"x\", \"until\": \"%s\"}"
                                .formatted(Instant.now().plusSeconds(60)))
                .put("/api/outward/voices/{id}/pause", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:voice-off"));
    }

    @Test
    void pausesThatLastAreListedPageByPage() {
        try (var people = People.withAlice()) {
            people.face(people.bob, People.handle(people.bob), 1);
            people.speak(people.bob, null);
            as(people.bob).body("{\"state\": \"OFF\"}").put("/api/outward/voice");
            var steward = UUID.randomUUID();
            pause(steward, people.alice, 3_600).then().statusCode(204);
            pause(steward, people.bob, 3_600).then().statusCode(204);

            var first =
                    asSteward(steward)
                            .get("/api/outward/voices?state=PAUSED&limit=1")
                            .then()
                            .statusCode(200)
                            .body("items[0].profileId", equalTo(people.bob.toString()))
                            .body("items[0].reason", equalTo("Let us talk first"))
                            .body("items[0].pausedUntil", notNullValue())
                            .extract();
            asSteward(steward)
                    .get(
                            "/api/outward/voices?state=PAUSED&limit=1&cursor={cursor}",
                            first.<String>path("nextCursor"))
                    .then()
                    .body("items[0].profileId", equalTo(people.alice.toString()));
            end(steward, people.bob).then().statusCode(204);

            asSteward(steward)
                    .get("/api/outward/voices?state=PAUSED&limit=1")
                    .then()
                    .body("items[0].profileId", equalTo(people.alice.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=ON", "?state=", "?state=PAUSED&state=PAUSED"})
    void nobodyListsOtherVoices(String query) {
        asSteward(UUID.randomUUID())
                .get("/api/outward/voices" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo("state"));
        as(UUID.randomUUID()).get("/api/outward/voices?state=PAUSED").then().statusCode(403);
    }

    private static Response pause(UUID steward, UUID person, int seconds) {
        return asSteward(steward)
                .body(
                        "{\"reason\": \"Let us talk first\", \"until\": \"%s\"}"
                                .formatted(Instant.now().plusSeconds(seconds)))
                .put("/api/outward/voices/{id}/pause", person);
    }

    private static Response end(UUID steward, UUID person) {
        return asSteward(steward)
                .body("{\"reason\": \"We have talked\"}")
                .post("/api/outward/voices/{id}/pause/end", person);
    }

    private static String on() {
        return "{\"state\": \"ON\", \"guidelinesVersion\": %d}".formatted(People.guidelines());
    }
}
