package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one question that a steward puts on the first page of the site. */
@QuarkusTest
@WithRealParts
class PinIT {

    private static final String REASON = "{\"reason\": \"The hardest one\"}";
    private static final String PIN = "/api/outward/questions/{id}/pin";

    @Inject Askers askers;

    private final UUID erin = UUID.randomUUID();

    @Test
    void oneQuestionIsPinnedAtATimeAndItIsWrittenDown() {
        try (var people = People.withAlice()) {
            var first = answered(people, "The first?");
            var second = answered(people, "The second?");
            pin(first).then().statusCode(200).body("pinned.by", equalTo(erin.toString()));

            pin(second).then().statusCode(200).body("pinned.reason", equalTo("The hardest one"));

            as(people.alice)
                    .get("/api/outward/questions/{id}", first.id())
                    .then()
                    .body("pinned", nullValue());
            isWrittenDown(first, "QUESTION_PINNED");
            isWrittenDown(second, "QUESTION_PINNED");
        }
    }

    @Test
    void pinIsTakenAwayWithAReason() {
        try (var people = People.withAlice()) {
            var question = answered(people, "Not for long?");
            pin(question);

            var ended = unpin(question, "{\"reason\": \"Long enough\"}");

            ended.then().statusCode(200).body("pinned", nullValue());
            asSteward(erin)
                    .get("/api/outward/journal?limit=100")
                    .then()
                    .body(
                            "items.find { it.reason == '/q/"
                                    + question.publicId()
                                    + ": Long enough' }.act",
                            equalTo("QUESTION_UNPINNED"));
            unpin(question, REASON)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(ended.path("version")));
        }
    }

    @Test
    void whatHasNoPublicAnswerIsNotPinned() {
        var question = askers.ask("Not answered?");

        pin(question)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:question-not-answered"));
    }

    @Test
    void onlyStewardsPin() {
        var question = askers.ask("May I?");

        as(erin).body(REASON).put(PIN, question.id()).then().statusCode(403);
        as(erin).body(REASON).post(PIN + "/end", question.id()).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | reason",
                "{\"reason\": null} | reason",
                "{\"reason\": \" \"} | reason",
                "{\"reason\": 7} | reason",
                "{\"reason\": \"a\\u0000b\"} | reason",
                "{\"reason\": \"x\", \"y\": 1} | y"
            })
    void badReasonIsRefusedByName(String body, String field) {
        var question = askers.ask("Strict?");

        asSteward(erin)
                .body(body)
                .put(PIN, question.id())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
        unpin(question, body).then().statusCode(400).body("field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "7"})
    void whatIsNoReasonAtAllIsRefused(String body) {
        unpin(askers.ask("Strict?"), body).then().statusCode(400);
    }

    @Test
    void reasonIsNotEndless() {
        unpin(askers.ask("Strict?"), "{\"reason\": \"" + "x".repeat(501) + "\"}")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    @Test
    void erasedQuestionIsNotFound() {
        var question = askers.ask("Forget me");
        askers.erase(question);

        pin(question).then().statusCode(404);
        unpin(question, REASON).then().statusCode(404);
    }

    private Askers.Question answered(People people, String text) {
        var question = askers.ask(text);
        ClaimIT.claim(people.alice, question.id());
        people.awaitLive(people.alice, people.answer(people.alice, question.id(), "So"));
        return question;
    }

    private Response pin(Askers.Question question) {
        return asSteward(erin).body(REASON).put(PIN, question.id());
    }

    private Response unpin(Askers.Question question, String body) {
        return asSteward(erin).body(body).post(PIN + "/end", question.id());
    }

    private void isWrittenDown(Askers.Question question, String act) {
        asSteward(erin)
                .get("/api/outward/journal?limit=100")
                .then()
                .body(
                        "items.find { it.reason == '/q/"
                                + question.publicId()
                                + ": The hardest one' }.act",
                        equalTo(act));
    }
}
