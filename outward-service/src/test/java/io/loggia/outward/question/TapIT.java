package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.QuestionChanged;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tap on somebody's shoulder, and "not me". */
@QuarkusTest
@WithRealParts
class TapIT {

    private static final String FOR_ME = "/api/outward/questions?view=FOR_ME";
    private static final String TAPPED = "/api/outward/questions?view=TAPPED";

    @Inject Askers askers;

    private final UUID bob = UUID.randomUUID();
    private final String topic = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoIsTappedFindsTheQuestionFirstAndWhoTappedThem() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able", topic);
            var fits = askers.ask("On " + topic);
            var question = askers.ask("On nothing that she names");

            tap(bob, question, ana)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("taps.to", contains(ana.toString()))
                    .body("taps[0].declined", equalTo(false));

            as(ana).get(TAPPED)
                    .then()
                    .body("items.id", contains(question.id().toString()))
                    .body("items[0].taps.by", contains(bob.toString()));
            as(ana).get(FOR_ME)
                    .then()
                    .body("items.id", contains(question.id().toString(), fits.id().toString()));
            as(ana).get("/api/outward/questions/summary").then().body("forMe", equalTo(2));
            as(UUID.randomUUID())
                    .get("/api/outward/questions/{id}", question.id())
                    .then()
                    .body("taps", empty());
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.questions(question.id()))
                                            .extracting(QuestionChanged::version)
                                            .containsExactly(1L, 2L));
        }
    }

    @Test
    void notMeIsToldToWhoeverTappedAndToNobodyElse() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able", topic);
            var question = askers.ask("On " + topic);
            tap(bob, question, ana);

            var said = notMe(ana, question);

            said.then().statusCode(200).body("notMe", equalTo(true)).body("taps", empty());
            notMe(ana, question).then().body("version", equalTo(said.path("version")));
            as(ana).get(TAPPED).then().body("items", empty());
            as(ana).get(FOR_ME).then().body("items", empty());
            as(bob).get("/api/outward/questions/{id}", question.id())
                    .then()
                    .body("taps[0].declined", equalTo(true))
                    .body("offeredTo", empty())
                    .body("notMe", equalTo(false));
        }
    }

    @Test
    void whatIsPassedOverIsOfferedToOthersAndNotAgain() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able", topic);
            var ben = people.speaker("Ben Bright", topic);
            var question = askers.ask("On " + topic);

            notMe(ana, question).then().statusCode(200);

            as(ana).get(FOR_ME).then().body("items", empty());
            as(ana).get("/api/outward/questions/summary").then().body("forMe", equalTo(0));
            as(ben).get(FOR_ME)
                    .then()
                    .body("items.id", contains(question.id().toString()))
                    .body("items[0].offeredTo.profileId", contains(ben.toString()));
            tap(bob, question, ana)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:tapped-already"))
                    .body("field", equalTo("to"));
        }
    }

    @Test
    void eachPersonIsTappedOnceForEachQuestion() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able");
            var question = askers.ask("Once?");
            var first = tap(bob, question, ana);

            var again = tap(bob, question, ana);

            again.then().statusCode(200).body("version", equalTo(first.path("version")));
            tap(UUID.randomUUID(), question, ana)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:tapped-already"));
        }
    }

    @Test
    void nobodyTapsMoreThanAFewWithinADay() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able");
            for (int tapped = 0; tapped < 10; tapped++) {
                tap(bob, askers.ask("One of ten"), ana).then().statusCode(200);
            }

            tap(bob, askers.ask("One too many"), ana)
                    .then()
                    .statusCode(429)
                    .body("type", equalTo("urn:loggia:problem:too-many-taps"));
        }
    }

    @Test
    void whatSomebodyIsOnOrDoesNotWaitIsNobodysToKnow() {
        try (var people = new People()) {
            var ana = people.speaker("Ana Able");
            var question = askers.ask("Whose?");
            tap(bob, question, ana);
            ClaimIT.claim(ana, question.id());

            tap(bob, question, ana)
                    .then()
                    .statusCode(409)
                    .body("claimedBy", equalTo(ana.toString()));
            as(ana).get(TAPPED).then().body("items", empty());

            as(ana).body("{\"reason\": \"No\"}")
                    .post("/api/outward/questions/{id}/decline", question.id());
            tap(bob, question, ana).then().statusCode(409);
            notMe(ana, question)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:question-closed"));
        }
    }

    @TestFactory
    Stream<DynamicTest> badPersonIsRefusedByName() {
        return Stream.of(
                        "",
                        "[",
                        "{}",
                        "{\"to\": null}",
                        "{\"to\": \"ana\"}",
                        "{\"to\": [\"" + bob + "\"]}",
                        "{\"to\": \"" + bob + "\"}",
                        "{\"to\": \"" + UUID.randomUUID() + "\"}",
                        "{\"to\": \"" + bob + "\", \"to2\": 1}")
                .map(body -> DynamicTest.dynamicTest("body " + body, () -> isRefused(body)));
    }

    private void isRefused(String body) {
        var question = askers.ask("Strict?");
        var field = body.length() < 2 ? null : body.contains("to2") ? "to2" : "to";

        as(bob).body(body)
                .post("/api/outward/questions/{id}/tap", question.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", field == null ? nullValue() : equalTo(field));
    }

    @Test
    void whoHasNoVoiceIsNotTapped() {
        try (var people = new People()) {
            var silent = UUID.randomUUID();
            people.face(silent, "Silas Silent", topic);
            people.awaitFace(silent, true);

            tap(bob, askers.ask("Silent?"), silent)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("to"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tap", "not-me"})
    void unknownAndErasedQuestionsAreNotFound(String command) {
        var erased = askers.ask("Forget me");
        askers.erase(erased);

        for (var id : new UUID[] {UUID.randomUUID(), erased.id()}) {
            as(bob).body(command.equals("tap") ? "{\"to\": \"" + UUID.randomUUID() + "\"}" : "")
                    .post("/api/outward/questions/{id}/" + command, id)
                    .then()
                    .statusCode(404);
        }
    }

    private static Response tap(UUID by, Askers.Question question, UUID to) {
        return as(by).body("{\"to\": \"" + to + "\"}")
                .post("/api/outward/questions/{id}/tap", question.id());
    }

    private static Response notMe(UUID person, Askers.Question question) {
        return as(person).post("/api/outward/questions/{id}/not-me", question.id());
    }
}
