package io.loggia.feed.post;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.Asked;
import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.Outside;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that answer a question from outside. */
@QuarkusTest
class AnswerIT {

    @Inject Facts facts;
    @Inject Outside outside;

    private final Asked question = Asked.about();

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        outside.speaks(alice, bob);
    }

    @Test
    void answerNamesItsQuestionToWhoeverSeesItAndOutside() {
        Response published = answer(alice, "WORLD", Map.of());

        published.then().statusCode(201).body("answers", equalTo(question.id().toString()));
        UUID post = Posts.idOf(published);
        Posts.get(bob, post).then().body("answers", equalTo(question.id().toString()));
        Posts.edit(alice, post, 1, "Better said")
                .then()
                .body("answers", equalTo(question.id().toString()));
        assertThat(told(post, 2))
                .extracting(event -> event.getString("answersId"))
                .containsExactly(question.id().toString(), question.id().toString());
    }

    @Test
    void answerThatIsTakenInsideAndOutAgainStillNamesItsQuestion() {
        UUID post = Posts.idOf(answer(alice, "WORLD", Map.of()));
        Posts.edit(alice, post, 1, "An answer", "COMPANY").then().statusCode(200);

        Posts.edit(alice, post, 2, "An answer", "WORLD")
                .then()
                .body("answers", equalTo(question.id().toString()));

        assertThat(told(post, 3).getLast().getString("answersId"))
                .isEqualTo(question.id().toString());
    }

    @Test
    void deletedAnswerNamesNothing() {
        UUID post = Posts.idOf(answer(alice, "WORLD", Map.of()));
        UUID reply = bob.replies(post, "So that is how");

        Posts.delete(alice, post).then().statusCode(204);

        bob.asks()
                .get("/api/posts/{id}/thread", reply)
                .then()
                .body("ancestors[0].deleted", equalTo(true))
                .body("ancestors[0]", not(hasKey("answers")));
    }

    @Test
    void onlyAPostForTheWorldAnswers() throws Exception {
        refused(answer(alice, "COMPANY", Map.of()));
        refused(
                alice.asks()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("text", "An answer", "answers", question.id()))
                        .post("/api/posts"));

        assertThat(facts.number("SELECT count(*) FROM post WHERE author_id = ?", alice.id()))
                .isZero();
    }

    @Test
    void replyOrQuoteAnswersNoQuestion() {
        UUID post = Posts.publishToTheWorld(bob, "For all");

        refused(answer(alice, "WORLD", Map.of("parentId", post)));
        refused(answer(alice, "WORLD", Map.of("quoteOfId", post)));
    }

    @Test
    void whatSomebodyElseHoldsIsNotAnswered() throws Exception {
        outside.question(question, question.claimed(bob, Asked.LATER, 1), 1);

        claimNeeded(answer(alice, "WORLD", Map.of()));

        assertThat(facts.number("SELECT count(*) FROM post WHERE author_id = ?", alice.id()))
                .isZero();
        answer(bob, "WORLD", Map.of()).then().statusCode(201);
    }

    @Test
    void leaseThatHasEndedIsNobodys() {
        outside.question(question, question.claimed(bob, Asked.LONG_AGO, 1), 1);

        answer(alice, "WORLD", Map.of()).then().statusCode(201);
    }

    @Test
    void openQuestionMayJustHaveBeenClaimed() {
        outside.question(question, question.standing("OPEN", 1), 1);

        answer(alice, "WORLD", Map.of()).then().statusCode(201);
    }

    @Test
    void claimThatArrivesMeanwhileIsWaitedFor() {
        outside.question(question, question.claimed(bob, Asked.LATER, 1), 1);

        Thread.ofVirtual()
                .start(
                        () -> {
                            Events events = new Events();
                            events.question(question, question.claimed(alice, Asked.LATER, 2));
                        });

        answer(alice, "WORLD", Map.of()).then().statusCode(201);
    }

    /** What closes a question is told by {@code QuestionTest}. */
    @Test
    void closedQuestionIsNotAnswered() {
        outside.question(question, question.standing("OF_A_LATER_RELEASE", 1), 1);

        claimNeeded(answer(alice, "WORLD", Map.of()));
    }

    @Test
    void answerComesOutAgainOnlyWithAClaim() {
        UUID post = Posts.idOf(answer(alice, "WORLD", Map.of()));
        Posts.edit(alice, post, 1, "An answer", "COMPANY").then().statusCode(200);
        outside.question(question, question.claimed(bob, Asked.LATER, 1), 1);

        claimNeeded(Posts.edit(alice, post, 2, "An answer", "WORLD"));
        outside.question(question, question.claimed(alice, Asked.LATER, 2), 2);
        Posts.edit(alice, post, 2, "An answer", "WORLD").then().statusCode(200);

        outside.question(question, question.claimed(bob, Asked.LATER, 3), 3);
        Posts.edit(alice, post, 3, "A correction").then().statusCode(200);
    }

    private static void claimNeeded(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:claim-needed"))
                .body("field", equalTo("answers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"question\"",
                "\"0190163D-8694-739B-AEA5-966C26F8AD91\"",
                "17",
                "true",
                "[]",
                "{}"
            })
    void whatIsNoIdIsNoQuestion(String answers) {
        alice.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\": \"a\", \"audience\": \"WORLD\", \"answers\": " + answers + "}")
                .post("/api/posts")
                .then()
                .statusCode(400)
                .body("field", equalTo("answers"));
    }

    @Test
    void anotherQuestionIsAnotherRequest() {
        String key = UUID.randomUUID().toString();
        Response first = answer(key, question.id());

        answer(key, question.id()).then().statusCode(201).body("id", equalTo(first.path("id")));
        answer(key, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:idempotency-key-reused"));
    }

    @Test
    void editChangesNoQuestion() {
        UUID post = Posts.idOf(answer(alice, "WORLD", Map.of()));

        alice.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "Other", "answers", UUID.randomUUID()))
                .put("/api/posts/{id}", post)
                .then()
                .statusCode(400)
                .body("field", equalTo("answers"));
    }

    private Response answer(Person author, String audience, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("answers", question.id());
        return Posts.send(author, "An answer", audience, body);
    }

    private Response answer(String key, UUID questionId) {
        return alice.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("text", "a", "audience", "WORLD", "answers", questionId))
                .post("/api/posts");
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:not-an-answer"))
                .body("field", equalTo("answers"));
    }

    private List<JsonPath> told(UUID post, int events) {
        eventually()
                .untilAsserted(
                        () -> assertThat(outside.told(post)).hasSizeGreaterThanOrEqualTo(events));
        return outside.told(post).stream().map(JsonPath::from).toList();
    }
}
