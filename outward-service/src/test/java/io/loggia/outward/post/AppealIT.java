package io.loggia.outward.post;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;
import static io.loggia.outward.People.eventually;
import static io.loggia.outward.post.Stewards.appeal;
import static io.loggia.outward.post.Stewards.decide;
import static io.loggia.outward.post.Stewards.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingState;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A removal is appealed against once, and decided by somebody else. */
@QuarkusTest
@WithRealParts
class AppealIT {

    private static final int RACES = 20;

    @Inject AgroalDataSource database;

    private final Stewards stewards = new Stewards();

    @Test
    void whatIsOverturnedStandsAgainAsItWas() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            var before = people.awaitLive(people.alice, post).then().extract();
            stewards.remove(post).then().statusCode(204);

            appeal(people.alice, post)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REMOVED"))
                    .body("appeal.text", equalTo("They have agreed to be named"))
                    .body("appeal.at", notNullValue())
                    .body("appeal.outcome", nullValue());
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("LIVE"))
                    .body("html", equalTo(before.<String>path("html")))
                    .body("address", equalTo(before.<String>path("address")))
                    .body("liveSince", equalTo(before.<String>path("liveSince")))
                    .body("rule", nullValue())
                    .body("appeal.outcome", equalTo("OVERTURNED"))
                    .body("appeal.reason", equalTo("Looked at again"))
                    .body("appeal.decidedAt", notNullValue());
            isWrittenDown("REMOVAL_OVERTURNED", people.alice, post);
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::state)
                                            .endsWith(CrossingState.REMOVED, CrossingState.LIVE));
        }
    }

    @Test
    void whatIsUpheldIsGoneForGoodWithItsWords() throws SQLException {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");
            assertThat(words(post)).isEqualTo(1);

            decide(stewards.frank, post, "UPHELD").then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("REMOVED"))
                    .body("rule", equalTo(Stewards.RULE))
                    .body("appeal.outcome", equalTo("UPHELD"));
            assertThat(words(post)).isZero();
            isWrittenDown("REMOVAL_UPHELD", people.alice, post);
            people.offer(post, people.alice, 2, "Again");
            people.awaitLive(people.alice, people.offer(people.alice, "Something else"));
            assertThat(state(people.alice, post)).isEqualTo("REMOVED");
            assertThat(words(post)).isZero();
            appeal(people.alice, post)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:appealed-already"));
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(409);
        }
    }

    @Test
    void onlyTheAuthorAppealsAndOnlyOnce() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            people.awaitLive(people.alice, post);
            appeal(people.alice, post)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:not-removed"));
            stewards.remove(post).then().statusCode(204);

            appeal(people.bob, post).then().statusCode(404);
            appeal(people.alice, UUID.randomUUID()).then().statusCode(404);
            appeal(people.alice, post).then().statusCode(200);

            appeal(people.alice, post)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:appealed-already"));
        }
    }

    @Test
    void neitherWhoRemovedNorWhoWroteItDecides() {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");

            for (var steward : List.of(stewards.erin, people.alice)) {
                decide(steward, post, "OVERTURNED")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:loggia:problem:not-yours-to-decide"));
            }

            as(stewards.frank)
                    .body("{\"outcome\": \"UPHELD\", \"reason\": \"x\"}")
                    .post("/api/outward/posts/{id}/removal/decision", post)
                    .then()
                    .statusCode(403);
            assertThat(state(people.alice, post)).isEqualTo("REMOVED");
        }
    }

    @Test
    void nothingIsDecidedWithoutAnAppeal() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            people.awaitLive(people.alice, post);
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(409);
            stewards.remove(post).then().statusCode(204);

            decide(stewards.frank, post, "OVERTURNED")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:no-appeal"));
            decide(stewards.frank, UUID.randomUUID(), "UPHELD").then().statusCode(404);
        }
    }

    @Test
    void whatItsAuthorTookBackMeanwhileStaysAway() throws SQLException {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            assertThat(state(people.alice, post)).isEqualTo("REMOVED");
            assertThat(words(post)).isZero();
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            assertThat(state(people.alice, post)).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void whatItsAuthorWroteMeanwhileGetsAFullWindow() {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");
            people.speak(people.alice, 3_600);
            people.offer(post, people.alice, 2, "No name");
            eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("postVersion", equalTo(2)));

            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("LEAVING"))
                    .body("publishAt", notNullValue())
                    .body("liveSince", notNullValue())
                    .body("html", equalTo("<p>No name</p>"));
        }
    }

    @Test
    void whatWasStillLeavingLeavesAnew() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Not yet");
            people.awaitState(people.alice, post, "LEAVING");
            stewards.remove(post).then().statusCode(204);
            appeal(people.alice, post).then().statusCode(200);

            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("LEAVING"))
                    .body("html", equalTo("<p>Not yet</p>"))
                    .body("liveSince", nullValue());
        }
    }

    @Test
    void whatStandsAgainCanBeRemovedAndAppealedAgain() {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            stewards.remove(post).then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("REMOVED"))
                    .body("appeal", nullValue());
            appeal(people.alice, post).then().statusCode(200);
        }
    }

    /** Whoever comes first, what its author takes back is not public afterwards. */
    @Test
    void decisionAndWithdrawalAtOnceNeverLeaveItPublic()
            throws ExecutionException, InterruptedException {
        try (var people = People.withAlice();
                var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts =
                    Stream.generate(() -> people.offer(people.alice, "A name"))
                            .limit(RACES)
                            .toList();
            for (var post : posts) {
                stewards.appealed(people, post);

                Future<Response> decision =
                        both.submit(() -> decide(stewards.frank, post, "OVERTURNED"));
                Future<Response> withdrawal =
                        both.submit(() -> as(people.alice).delete("/api/outward/posts/{id}", post));

                assertThat(decision.get().statusCode()).isEqualTo(204);
                assertThat(withdrawal.get().statusCode()).isEqualTo(204);
                assertThat(state(people.alice, post)).isEqualTo("WITHDRAWN");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | text",
                "{\"text\": \"\"} | text",
                "{\"text\": \"a\\u0000b\"} | text",
                "{\"text\": 7} | text",
                "{\"text\": \"x\", \"rule\": \"y\"} | rule"
            })
    void appealNeedsATextThatCanBeRead(String body, String field) {
        as(UUID.randomUUID())
                .body(body)
                .post("/api/outward/posts/{id}/removal/appeal", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\": \"x\"} | outcome",
                "{\"outcome\": \"PERHAPS\", \"reason\": \"x\"} | outcome",
                "{\"outcome\": \"UPHELD\"} | reason",
                "{\"outcome\": \"UPHELD\", \"reason\": \" \"} | reason"
            })
    void decisionNeedsAnOutcomeAndAReason(String body, String field) {
        asSteward(stewards.frank)
                .body(body)
                .post("/api/outward/posts/{id}/removal/decision", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 5_000})
    void appealIsShort(int length) {
        as(UUID.randomUUID())
                .body("{\"text\": \"" + "x".repeat(length) + "\"}")
                .post("/api/outward/posts/{id}/removal/appeal", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo("text"));
    }

    private void isWrittenDown(String act, UUID author, UUID post) {
        asSteward(stewards.erin)
                .get("/api/outward/journal?limit=1")
                .then()
                .body("items[0].act", equalTo(act))
                .body("items[0].stewardId", equalTo(stewards.frank.toString()))
                .body("items[0].profileId", equalTo(author.toString()))
                .body("items[0].postId", equalTo(post.toString()))
                .body("items[0].rule", equalTo(Stewards.RULE))
                .body("items[0].reason", equalTo("Looked at again"));
    }

    private int words(UUID post) throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection.prepareStatement(
                                "SELECT count(*) FROM revision WHERE post_ref = ?")) {
            rows.setObject(1, post);
            try (var result = rows.executeQuery()) {
                assertThat(result.next()).isTrue();
                return result.getInt(1);
            }
        }
    }
}
