package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotencyIT {

    private static final int TWINS = 10;

    @Inject Facts facts;

    private Person alice;
    private String key;

    @BeforeEach
    void aliceAndAKey() {
        alice = People.newcomer("alice");
        key = UUID.randomUUID().toString();
    }

    @Test
    void tenTwinsMakeOnePost() throws Exception {
        Callable<Response> twin = () -> Posts.send(alice, "once", null, key);

        List<Response> answers;
        try (ExecutorService twins = Executors.newFixedThreadPool(TWINS)) {
            answers =
                    twins.invokeAll(Stream.generate(() -> twin).limit(TWINS).toList()).stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(answers).allSatisfy(answer -> answer.then().statusCode(201));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(postsOfAlice()).isOne();
    }

    @Test
    void latecomerGetsTheFirstAnswerWhateverHappenedSince() {
        Response first = Posts.send(alice, "once", null, key);
        UUID post = UUID.fromString(first.path("id"));
        Posts.edit(alice, post, 1, "changed").then().statusCode(200);

        Response second = Posts.send(alice, "once", null, key);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() throws Exception {
        Posts.send(alice, "once", null, key).then().statusCode(201);

        Posts.send(alice, "twice", null, key)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:idempotency-key-reused"));
        assertThat(postsOfAlice()).isOne();
    }

    @Test
    void refusalLeavesTheKeyFree() {
        Posts.send(alice, "\u200b", null, key).then().statusCode(400);
        Posts.send(alice, "x", UUID.randomUUID(), key).then().statusCode(404);

        Posts.send(alice, "now", null, key).then().statusCode(201);
    }

    @Test
    void keyIsTheClientsOwn() {
        Person bob = People.newcomer("bob");
        Posts.send(alice, "by alice", null, key).then().statusCode(201);

        Posts.send(bob, "by bob", null, key).then().statusCode(201);
    }

    @Test
    void keyIsFreeAgainAfterADay() throws Exception {
        Posts.send(alice, "once", null, key).then().statusCode(201);
        facts.change(
                "UPDATE idempotency SET created_at = created_at - interval '25 hours'"
                        + " WHERE profile_id = ?",
                alice.id());

        Posts.send(alice, "another day", null, key).then().statusCode(201);

        assertThat(postsOfAlice()).isEqualTo(2);
    }

    @Test
    void oldAnswersAreClearedAway() throws Exception {
        Posts.send(alice, "once", null, key).then().statusCode(201);
        facts.change(
                "UPDATE idempotency SET created_at = created_at - interval '250 hours'"
                        + " WHERE profile_id = ?",
                alice.id());

        Posts.publish(alice, "two");

        assertThat(
                        facts.number(
                                "SELECT count(*) FROM idempotency WHERE profile_id = ?",
                                alice.id()))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ä", "a\tb"})
    void malformedKeyIsNamed(String malformed) {
        Posts.send(alice, "x", null, malformed)
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void missingRepeatedAndLongKeysAreNamed() {
        Posts.send(alice, "x", null, "k".repeat(65))
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
        alice.asks()
                .body(Map.of("text", "x"))
                .post("/api/posts")
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
        alice.asks()
                .header("Idempotency-Key", "a", "b")
                .body(Map.of("text", "x"))
                .post("/api/posts")
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    private long postsOfAlice() throws Exception {
        return facts.number("SELECT count(*) FROM post WHERE author_id = ?", alice.id());
    }
}
