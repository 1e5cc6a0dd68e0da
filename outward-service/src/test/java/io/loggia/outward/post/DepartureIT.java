package io.loggia.outward.post;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingState;
import io.loggia.events.QuestionChanged;
import io.loggia.events.QuestionState;
import io.loggia.events.VoiceChanged;
import io.loggia.events.VoiceState;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a voice, of posts and of questions when somebody leaves the company. */
@QuarkusTest
@WithRealParts
class DepartureIT {

    private static final String KEY = "-----BEGIN PRIVATE KEY-----";

    @Inject Askers askers;

    @Test
    void voiceEndsAndWhatWaitsIsCancelled() {
        try (var people = People.withAliceWaiting()) {
            var leaving = people.offer(people.alice, "Soon");
            people.awaitState(people.alice, leaving, "LEAVING");
            var held = people.offer(people.alice, KEY);
            people.awaitState(people.alice, held, "HELD");

            people.left(people.alice, 2);

            people.awaitVoice(people.alice, "ALUM");
            crossing(people.alice, leaving).then().body("state", equalTo("CANCELLED"));
            crossing(people.alice, held).then().body("state", equalTo("CANCELLED"));
            sendNow(people.alice, leaving).then().statusCode(409);
            awaitVoices(people, VoiceState.ON, VoiceState.ALUM);
            awaitCrossings(people, leaving, CrossingState.LEAVING, CrossingState.CANCELLED);
            awaitCrossings(people, held, CrossingState.HELD, CrossingState.CANCELLED);
        }
    }

    @Test
    void whatIsPublicStaysWithoutTheCorrectionThatWaited() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "As it was");
            people.awaitState(people.alice, post, "LEAVING");
            sendNow(people.alice, post).then().statusCode(200);
            people.awaitState(people.alice, post, "LIVE");
            people.offer(post, people.alice, 2, "As it might have been");
            people.awaitState(people.alice, post, "LEAVING");

            people.left(people.alice, 2);

            people.awaitVoice(people.alice, "ALUM");
            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("LIVE"))
                    .body("html", equalTo("<p>As it was</p>"));
            people.offer(post, people.alice, 2, "As it might have been");
            people.takenBack(post, people.alice, 1);
            people.awaitState(people.alice, post, "WITHDRAWN");
        }
    }

    /** The property: of nobody who has left anything more becomes public. */
    @Test
    void nobodyWhoHasLeftCrosses() {
        try (var people = People.withAlice()) {
            people.left(people.alice, 2);
            people.awaitVoice(people.alice, "ALUM");

            var late =
                    IntStream.range(0, 10)
                            .mapToObj(number -> people.offer(people.alice, "Late " + number))
                            .toList();
            turnOn(people.alice)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:former-colleague"));

            for (var post : late) {
                people.awaitState(people.alice, post, "CANCELLED");
            }
            assertThat(late)
                    .allSatisfy(
                            post ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::state)
                                            .doesNotContain(CrossingState.LIVE));
            people.awaitVoice(people.alice, "ALUM");
        }
    }

    @Test
    void whatSomebodyWasOnOrWasAskedIsForEverybody() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var claimed = askers.ask("Who knows?");
            claim(people.alice, claimed.id()).then().statusCode(200);
            var addressed = askers.askSomebody(handle, "You there?");
            var both = askers.askSomebody(handle, "You, and on it?");
            claim(people.alice, both.id()).then().statusCode(200);
            read(people.bob, addressed.id())
                    .then()
                    .body("addressedTo", equalTo(people.alice.toString()));

            people.left(people.alice, 2);

            people.awaitVoice(people.alice, "ALUM");
            for (var question : List.of(claimed, addressed, both)) {
                read(people.bob, question.id())
                        .then()
                        .body("state", equalTo("OPEN"))
                        .body("claim", nullValue())
                        .body("addressedTo", nullValue());
            }
            claim(people.alice, claimed.id())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:former-colleague"));
            claim(people.bob, claimed.id()).then().statusCode(200);
            eventually()
                    .untilAsserted(
                            () -> {
                                assertThat(people.questions(both.id()))
                                        .extracting(QuestionChanged::state)
                                        .containsExactly(
                                                QuestionState.OPEN,
                                                QuestionState.CLAIMED,
                                                QuestionState.OPEN);
                                assertThat(people.questions(both.id()).getLast().addressedTo())
                                        .isNull();
                            });
        }
    }

    @Test
    void answerThatWaitedHoldsNoQuestion() {
        try (var people = People.withAliceWaiting()) {
            var question = askers.ask("How long?");
            claim(people.alice, question.id()).then().statusCode(200);
            var answer = people.answer(people.alice, question.id(), "Not long");
            people.awaitState(people.alice, answer, "LEAVING");

            people.left(people.alice, 2);

            people.awaitVoice(people.alice, "ALUM");
            crossing(people.alice, answer).then().body("state", equalTo("CANCELLED"));
            read(people.bob, question.id())
                    .then()
                    .body("state", equalTo("OPEN"))
                    .body("answers.size()", equalTo(0));
        }
    }

    @Test
    void claimOfSomebodyWhoNeverShowedThemselvesEndsToo() {
        try (var people = new People()) {
            var question = askers.ask("Anybody?");
            claim(people.bob, question.id()).then().statusCode(200);

            people.leftUnseen(people.bob, 1);

            eventually()
                    .untilAsserted(
                            () ->
                                    read(people.alice, question.id())
                                            .then()
                                            .body("state", equalTo("OPEN")));
            as(people.bob).get("/api/outward/voice").then().body("state", equalTo("OFF"));
        }
    }

    @Test
    void whoeverComesBackAgreesAnew() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Before");
            people.awaitState(people.alice, post, "LEAVING");
            people.left(people.alice, 2);
            people.awaitVoice(people.alice, "ALUM");

            people.face(people.alice, People.handle(people.alice), 3);

            people.awaitVoice(people.alice, "OFF");
            turnOn(people.alice).then().statusCode(200).body("state", equalTo("ON"));
            crossing(people.alice, post).then().body("state", equalTo("CANCELLED"));
            awaitVoices(people, VoiceState.ON, VoiceState.ALUM, VoiceState.OFF, VoiceState.ON);
        }
    }

    @Test
    void repeatedAndOlderNewsChangesNothing() {
        try (var people = People.withAlice()) {
            people.left(people.alice, 3);
            people.left(people.alice, 3);
            people.face(people.alice, People.handle(people.alice), 2);
            people.left(people.alice, 4);

            awaitFaceVersion(people.alice, 4);

            people.awaitVoice(people.alice, "ALUM");
            awaitVoices(people, VoiceState.ON, VoiceState.ALUM);
        }
    }

    /** Else posts that their author has hidden would be public again. */
    @Test
    void voiceThatIsOffStaysOff() {
        try (var people = People.withAlice()) {
            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");

            people.left(people.alice, 2);

            awaitFaceVersion(people.alice, 2);
            as(people.alice).get("/api/outward/voice").then().body("state", equalTo("OFF"));
            turnOn(people.alice).then().statusCode(409);
            awaitVoices(people, VoiceState.ON, VoiceState.OFF);
        }
    }

    @Test
    void pauseIsNotDodgedByLeaving() {
        try (var people = People.withAlice()) {
            asSteward(UUID.randomUUID())
                    .body(
                            "{\"reason\": \"Let us talk first\", \"until\": \"%s\"}"
                                    .formatted(Instant.now().plusSeconds(3_600)))
                    .put("/api/outward/voices/{id}/pause", people.alice)
                    .then()
                    .statusCode(204);

            people.left(people.alice, 2);
            people.awaitVoice(people.alice, "ALUM");
            people.face(people.alice, People.handle(people.alice), 3);

            people.awaitVoice(people.alice, "OFF");
            as(people.alice).get("/api/outward/voice").then().body("pausedUntil", notNullValue());
            turnOn(people.alice)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:voice-paused"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"perhaps\"", "{}", "[true]"})
    void newsThatCannotBeReadIsParked(String former) {
        try (var people = People.withAlice()) {
            var before = people.parked("public-profiles");

            people.send(
                    "public-profiles",
                    people.alice,
                    """
                    {"profileId":"%s","shown":false,"indexed":false,"former":%s,"version":9,
                     "changedAt":"2026-11-26T10:00:00.000Z"}
                    """
                            .formatted(people.alice, former),
                    "io.loggia.public-profile.changed.v1");

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.parked("public-profiles"))
                                            .isGreaterThan(before));
            as(people.alice).get("/api/outward/voice").then().body("state", equalTo("ON"));
        }
    }

    private static Response turnOn(UUID person) {
        return as(person)
                .body("{\"state\": \"ON\", \"guidelinesVersion\": " + People.guidelines() + "}")
                .put("/api/outward/voice");
    }

    private static Response sendNow(UUID person, UUID post) {
        return as(person).post("/api/outward/posts/{id}/send-now", post);
    }

    private static Response claim(UUID person, UUID question) {
        return as(person).post("/api/outward/questions/{id}/claim", question);
    }

    private static Response read(UUID person, UUID question) {
        return as(person).get("/api/outward/questions/{id}", question);
    }

    private void awaitFaceVersion(UUID person, int version) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                askers.query(
                                                        "SELECT version::text FROM face"
                                                                + " WHERE profile_ref = ?::uuid",
                                                        person.toString()))
                                        .isEqualTo(Integer.toString(version)));
    }

    private static void awaitVoices(People people, VoiceState... states) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.voices(people.alice))
                                        .extracting(VoiceChanged::state)
                                        .containsExactly(states));
    }

    private static void awaitCrossings(People people, UUID post, CrossingState... states) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(people.crossings(post))
                                        .extracting(CrossingChanged::state)
                                        .containsExactly(states));
    }
}
