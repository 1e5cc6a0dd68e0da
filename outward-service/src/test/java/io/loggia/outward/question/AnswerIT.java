package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingState;
import io.loggia.events.QuestionChanged;
import io.loggia.events.QuestionState;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A post that answers: on its way, public, taken back, and what the asker says of it. */
@QuarkusTest
@WithRealParts
class AnswerIT {

    @Inject Askers askers;

    @Test
    void publicAnswerAnswersAndIsToldToTheAsker() {
        try (var people = People.withAlice()) {
            var question = askers.ask("How do I begin?");
            ClaimIT.claim(people.alice, question.id());

            var post = people.answer(people.alice, question.id(), "At the beginning");

            people.awaitLive(people.alice, post);
            question(people.bob, question)
                    .body("state", equalTo("ANSWERED"))
                    .body("claim", nullValue())
                    .body("answers.postId", contains(post.toString()))
                    .body("answers[0].state", equalTo("LIVE"))
                    .body("answers[0].address", containsString(People.handle(people.alice)));
            assertThat(askers.letters(question, "answered")).isOne();
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.questions(question.id()).getLast())
                                            .returns(QuestionState.ANSWERED, QuestionChanged::state)
                                            .returns(post, QuestionChanged::answerPostId)
                                            .returns(people.alice, QuestionChanged::answeredBy));
        }
    }

    @Test
    void withdrawnAnswerOpensTheQuestionAgain() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Are you sure?");
            ClaimIT.claim(people.alice, question.id());
            var post = people.answer(people.alice, question.id(), "Quite");
            people.awaitLive(people.alice, post);

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            question(people.bob, question).body("state", equalTo("OPEN")).body("answers", empty());
            ClaimIT.claim(people.bob, question.id()).then().statusCode(200);
        }
    }

    @Test
    void answerWithoutTheClaimIsHeldAndLeavesWithIt() {
        try (var people = People.withAlice()) {
            var question = askers.ask("May I?");
            ClaimIT.claim(people.bob, question.id());

            var post = people.answer(people.alice, question.id(), "Me, me!");

            people.awaitState(people.alice, post, "HELD")
                    .then()
                    .body("rule", equalTo("claim"))
                    .body("overridable", equalTo(false));
            as(people.alice)
                    .body("{\"reason\": \"please\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(409);
            question(people.bob, question).body("answers", empty());
            as(people.bob)
                    .post("/api/outward/questions/{id}/release", question.id())
                    .then()
                    .statusCode(200);
            ClaimIT.claim(people.alice, question.id()).then().statusCode(200);
            people.awaitState(people.alice, post, "LIVE");
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::state)
                                            .containsExactly(
                                                    CrossingState.HELD,
                                                    CrossingState.LEAVING,
                                                    CrossingState.LIVE));
            question(people.bob, question).body("state", equalTo("ANSWERED"));
        }
    }

    @Test
    void answerToNothingIsHeld() {
        try (var people = People.withAlice()) {
            var post = people.answer(people.alice, UUID.randomUUID(), "To nobody");

            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("claim"));
        }
    }

    @Test
    void leaseDoesNotEndWhileAnAnswerLeaves() {
        try (var people = People.withAliceWaiting()) {
            var question = askers.ask("Any minute now?");
            ClaimIT.claim(people.alice, question.id());
            var post = people.answer(people.alice, question.id(), "Soon");
            people.awaitState(people.alice, post, "LEAVING");

            askers.endLease(question);

            question(people.bob, question)
                    .body("state", equalTo("CLAIMED"))
                    .body("answers[0].state", equalTo("LEAVING"));
            ClaimIT.claim(people.bob, question.id()).then().statusCode(409);
            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            ClaimIT.claim(people.bob, question.id()).then().statusCode(200);
        }
    }

    @Test
    void whoeverGivesTheClaimAwayDoesNotAnswer() {
        try (var people = People.withAliceWaiting()) {
            var question = askers.ask("Still you?");
            ClaimIT.claim(people.alice, question.id());
            var post = people.answer(people.alice, question.id(), "Perhaps");
            people.awaitState(people.alice, post, "LEAVING");
            as(people.alice)
                    .post("/api/outward/questions/{id}/release", question.id())
                    .then()
                    .statusCode(200);

            as(people.alice).post("/api/outward/posts/{id}/send-now", post).then().statusCode(200);

            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("claim"));
            question(people.alice, question).body("state", equalTo("OPEN"));
        }
    }

    @Test
    void askerSaysThatItHelped() {
        try (var people = People.withAlice()) {
            var question = answered(people, "Does it work?");

            askers.judge(question, true, "Thank you");
            askers.judge(question, true, "Twice");

            question(people.bob, question)
                    .body("state", equalTo("HELPED"))
                    .body("verdict.helped", equalTo(true))
                    .body("verdict.words", equalTo("Thank you"))
                    .body("reopenedTimes", equalTo(0));
        }
    }

    @Test
    void askerReopensWhatDidNotHelpAndAnotherAnswers() {
        try (var people = People.withAlice()) {
            var question = answered(people, "Does it work yet?");

            askers.judge(question, false, "Only on Mondays");

            question(people.bob, question)
                    .body("state", equalTo("OPEN"))
                    .body("verdict.words", equalTo("Only on Mondays"))
                    .body("reopenedTimes", equalTo(1));
            ClaimIT.claim(people.alice, question.id()).then().statusCode(200);
            var better = people.answer(people.alice, question.id(), "On Tuesdays, too");
            people.awaitLive(people.alice, better);
            question(people.bob, question).body("state", equalTo("ANSWERED"));
            assertThat(askers.letters(question, "answered")).isEqualTo(2);
            as(people.alice).delete("/api/outward/posts/{id}", better).then().statusCode(204);
            question(people.bob, question).body("state", equalTo("OPEN"));
        }
    }

    @Test
    void correctionNeedsNoClaim() {
        try (var people = People.withAlice()) {
            var question = askers.ask("How many?");
            ClaimIT.claim(people.alice, question.id());
            var post = people.answer(people.alice, question.id(), "Two");
            people.awaitLive(people.alice, post);

            people.answer(post, people.alice, question.id(), 2, "Three");

            eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("state", equalTo("LIVE"))
                                            .body("postVersion", equalTo(2)));
            question(people.bob, question).body("state", equalTo("ANSWERED"));
            assertThat(askers.letters(question, "answered")).isOne();
        }
    }

    @Test
    void answerThatIsBackAfterAnAppealAnswersAgainWithoutALetter() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Is this right?");
            ClaimIT.claim(people.alice, question.id());
            var post = people.answer(people.alice, question.id(), "Like this");
            people.awaitLive(people.alice, post);
            asSteward(UUID.randomUUID())
                    .body("{\"rule\": \"be-kind\", \"reason\": \"For the test\"}")
                    .post("/api/outward/posts/{id}/removal", post)
                    .then()
                    .statusCode(204);
            question(people.bob, question).body("state", equalTo("OPEN"));
            as(people.alice)
                    .body("{\"text\": \"It is kind\"}")
                    .post("/api/outward/posts/{id}/removal/appeal", post)
                    .then()
                    .statusCode(200);

            asSteward(UUID.randomUUID())
                    .body("{\"outcome\": \"OVERTURNED\", \"reason\": \"It is\"}")
                    .post("/api/outward/posts/{id}/removal/decision", post)
                    .then()
                    .statusCode(204);

            question(people.bob, question).body("state", equalTo("ANSWERED"));
            assertThat(askers.letters(question, "answered")).isOne();
        }
    }

    @Test
    void linkThatLeadsNowhereDoesNothing() {
        try (var people = People.withAlice()) {
            var question = answered(people, "Mine?");
            var other = askers.ask("Not yours?");

            askers.judge(other, true, "I say so");

            question(people.bob, question).body("state", equalTo("ANSWERED"));
            question(people.bob, other).body("state", equalTo("OPEN")).body("verdict", nullValue());
        }
    }

    private Askers.Question answered(People people, String text) {
        var question = askers.ask(text);
        ClaimIT.claim(people.alice, question.id());
        var post = people.answer(people.alice, question.id(), "Like this");
        people.awaitLive(people.alice, post);
        return question;
    }

    private static ValidatableResponse question(UUID reader, Askers.Question question) {
        return as(reader).get("/api/outward/questions/{id}", question.id()).then().statusCode(200);
    }
}
