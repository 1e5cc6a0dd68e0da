package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.events.QuestionChanged;
import io.loggia.events.QuestionState;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is on a question: one person at a time, for a while. */
@QuarkusTest
@WithRealParts
class ClaimIT {

    @Inject Askers askers;

    private final UUID alice = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void ofTwoClaimsAtOnceExactlyOneWins() throws ExecutionException, InterruptedException {
        var question = askers.ask("Who is first?");
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> claimAfter(start, alice, question.id()));
            var second = threads.submit(() -> claimAfter(start, bob, question.id()));
            start.countDown();

            var aliceWon = first.get().statusCode() == 200;

            var won = aliceWon ? first.get() : second.get();
            var lost = aliceWon ? second.get() : first.get();
            won.then().statusCode(200).body("state", equalTo("CLAIMED"));
            lost.then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:question-claimed"))
                    .body("claimedBy", equalTo((aliceWon ? alice : bob).toString()))
                    .body("claimedSince", equalTo(won.path("claim.since")));
        }
    }

    private static Response claimAfter(CountDownLatch start, UUID person, UUID question)
            throws InterruptedException {
        start.await();
        return claim(person, question);
    }

    @Test
    void ownClaimAgainChangesNothing() {
        var question = askers.ask("Twice?");
        var first = claim(alice, question.id());

        var again = claim(alice, question.id());

        again.then().statusCode(200).body("version", equalTo(first.path("version")));
        assertThat(again.<String>path("claim.until")).isEqualTo(first.path("claim.until"));
    }

    @Test
    void leaseEndsByItselfAndIsToldOf() {
        try (var people = new People()) {
            var question = askers.ask("Still there?");
            claim(alice, question.id()).then().statusCode(200);

            askers.endLease(question);

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.questions(question.id()))
                                            .extracting(QuestionChanged::state)
                                            .containsExactly(
                                                    QuestionState.OPEN,
                                                    QuestionState.CLAIMED,
                                                    QuestionState.OPEN));
            claim(bob, question.id())
                    .then()
                    .statusCode(200)
                    .body("claim.profileId", equalTo(bob.toString()));
        }
    }

    @Test
    void holderLetsGoAndNobodyElseDoes() {
        var question = askers.ask("Yours or mine?");
        post(alice, question.id(), "release")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:claim-needed"));
        claim(alice, question.id());
        post(bob, question.id(), "release")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:question-claimed"))
                .body("claimedBy", equalTo(alice.toString()));

        post(alice, question.id(), "release")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("claim", nullValue());

        claim(bob, question.id()).then().statusCode(200);
    }

    @Test
    void holderHandsOverToSomebodyWhoSpeaksOutside() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Whose?");
            var to = "{\"to\": \"" + people.alice + "\"}";
            claim(bob, question.id());
            post(people.alice, question.id(), "handover", to)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:question-claimed"));

            post(bob, question.id(), "handover", to)
                    .then()
                    .statusCode(200)
                    .body("claim.profileId", equalTo(people.alice.toString()));

            post(bob, question.id(), "release").then().statusCode(409);
            post(people.alice, question.id(), "handover", "{\"to\": \"" + people.bob + "\"}")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("to"));
        }
    }

    @Test
    void anybodyDeclinesWhatIsNobodysWithAReason() {
        var question = askers.ask("What will it cost next year?");

        post(alice, question.id(), "decline", "{\"reason\": \" We do not know yet. \"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declined.reason", equalTo("We do not know yet."))
                .body("declined.by", equalTo(alice.toString()));

        assertThat(askers.letters(question, "declined")).isOne();
        claim(bob, question.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:question-closed"));
        post(bob, question.id(), "decline", "{\"reason\": \"Again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:question-closed"));
    }

    @Test
    void stewardDeclinesWhatIsSomebodysAndItIsWrittenDown() {
        var question = askers.ask("Where does your chief live?");
        claim(alice, question.id());
        post(bob, question.id(), "decline", "{\"reason\": \"Private\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:question-claimed"));

        asSteward(bob)
                .body("{\"reason\": \"Private\"}")
                .post("/api/outward/questions/{id}/decline", question.id())
                .then()
                .statusCode(200);

        asSteward(bob)
                .get("/api/outward/journal?limit=100")
                .then()
                .body(
                        "items.find { it.reason == '/q/" + question.publicId() + ": Private' }.act",
                        equalTo("QUESTION_DECLINED"));
    }

    @Test
    void duplicateLeadsToTheOther() {
        var first = askers.ask("Do you have a feed?");
        var second = askers.ask("Is there a feed?");

        post(alice, second.id(), "duplicate", "{\"of\": \"" + first.id() + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declined.duplicateOf", equalTo(first.id().toString()))
                .body("declined.reason", containsString("asked before"));

        for (var of : new UUID[] {first.id(), second.id(), UUID.randomUUID()}) {
            post(alice, first.id(), "duplicate", "{\"of\": \"" + of + "\"}")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("of"));
        }
    }

    @Test
    void erasedQuestionIsGone() {
        try (var people = new People()) {
            var question = askers.ask("Forget me");
            claim(alice, question.id());

            askers.erase(question);
            askers.erase(question);

            as(alice).get("/api/outward/questions/{id}", question.id()).then().statusCode(404);
            claim(bob, question.id()).then().statusCode(404);
            assertThat(
                            askers.query(
                                    "SELECT asker_name || text || coalesce(guest_ref::text, '')"
                                            + " FROM question WHERE public_id = ?",
                                    question.publicId()))
                    .isEmpty();
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.questions(question.id()))
                                            .extracting(QuestionChanged::state)
                                            .containsExactly(
                                                    QuestionState.OPEN,
                                                    QuestionState.CLAIMED,
                                                    QuestionState.WITHDRAWN));
        }
    }

    @TestFactory
    Stream<DynamicTest> badInputIsRefusedByName() {
        return Stream.of(
                        new Bad("decline", "{}", 400, "reason"),
                        new Bad("decline", "{\"reason\": \" \"}", 400, "reason"),
                        new Bad("decline", "{\"reason\": 7}", 400, "reason"),
                        new Bad("decline", "{\"reason\": \"a\\u0000b\"}", 400, "reason"),
                        new Bad(
                                "decline",
                                "{\"reason\": \"" + "x".repeat(501) + "\"}",
                                400,
                                "reason"),
                        new Bad("decline", "{\"reason\": \"x\", \"y\": 1}", 400, "y"),
                        new Bad("decline", "", 400, null),
                        new Bad("decline", "[", 400, null),
                        new Bad("handover", "{}", 400, "to"),
                        new Bad("handover", "{\"to\": \"alice\"}", 400, "to"),
                        new Bad("handover", "{\"to\": null}", 400, "to"),
                        new Bad("duplicate", "{}", 400, "of"),
                        new Bad("duplicate", "{\"of\": \"1\"}", 400, "of"),
                        new Bad("duplicate", "{\"of\": []}", 400, "of"))
                .map(
                        bad ->
                                DynamicTest.dynamicTest(
                                        bad.command() + " " + bad.body(), () -> isRefused(bad)));
    }

    private record Bad(String command, String body, int status, String field) {}

    private void isRefused(Bad bad) {
        var question = askers.ask("Strict?");
        claim(alice, question.id());

        post(alice, question.id(), bad.command(), bad.body())
                .then()
                .statusCode(bad.status())
                .contentType("application/problem+json")
                .body("field", equalTo(bad.field()));

        as(alice)
                .get("/api/outward/questions/{id}", question.id())
                .then()
                .body("state", equalTo("CLAIMED"))
                .body("claim.since", notNullValue());
    }

    @TestFactory
    Stream<DynamicTest> unknownQuestionIsNotFound() {
        return Stream.of("claim", "release", "handover", "decline", "duplicate")
                .map(
                        command ->
                                DynamicTest.dynamicTest(
                                        command,
                                        () ->
                                                post(
                                                                alice,
                                                                UUID.randomUUID(),
                                                                command,
                                                                body(command))
                                                        .then()
                                                        .statusCode(404)));
    }

    private String body(String command) {
        return switch (command) {
            case "handover" -> "{\"to\": \"" + bob + "\"}";
            case "decline" -> "{\"reason\": \"No\"}";
            case "duplicate" -> "{\"of\": \"" + UUID.randomUUID() + "\"}";
            default -> "";
        };
    }

    static Response claim(UUID person, UUID question) {
        return post(person, question, "claim");
    }

    private static Response post(UUID person, UUID question, String command) {
        return as(person).post("/api/outward/questions/{id}/" + command, question);
    }

    private static Response post(UUID person, UUID question, String command, String body) {
        return as(person).body(body).post("/api/outward/questions/{id}/" + command, question);
    }
}
