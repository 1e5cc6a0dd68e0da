package io.loggia.feed.marker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MarkerIT {

    private Person alice;

    @BeforeEach
    void aliceComes() {
        alice = People.newcomer("alice");
    }

    @Test
    void markerMovesForwardOnly() {
        UUID first = Posts.publish(alice, "one");
        UUID second = Posts.publish(alice, "two");
        alice.asks().get("/api/markers").then().statusCode(200).body("home", nullValue());

        move(alice, first).then().statusCode(200).body("lastReadId", equalTo(first.toString()));
        Response there = move(alice, second);
        Response back = move(alice, first);

        there.then().body("lastReadId", equalTo(second.toString()));
        back.then().statusCode(200);
        assertThat(back.asString()).isEqualTo(there.asString());
        alice.asks()
                .get("/api/markers")
                .then()
                .body("home", equalTo(there.<Map<String, ?>>path("$")));
    }

    @Test
    void markersOfOthersAreTheirOwn() {
        Person bob = People.newcomer("bob");

        move(alice, Posts.publish(alice, "one")).then().statusCode(200);

        bob.asks().get("/api/markers").then().body("home", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    null                                                      |
                    {}                                                        | lastReadId
                    {"lastReadId": null}                                      | lastReadId
                    {"lastReadId": 1}                                         | lastReadId
                    {"lastReadId": "x"}                                       | lastReadId
                    {"lastReadId": "ffffffff-ffff-7fff-bfff-ffffffffffff"}    | lastReadId
                    {"lastReadId": "0190163d-8694-439b-aea5-966c26f8ad91"}    | lastReadId
                    {"lastReadId": "00000000-0000-0000-0000-000000000000"}    | lastReadId
                    {"lastReadId": "01900000-0000-7000-8000-000000000000", "x": 1} | x
                    """)
    void whatIsNoIdOfAPostMovesNothing(String body, String field) {
        Response answer = alice.asks().body(body).put("/api/markers/home");

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        alice.asks().get("/api/markers").then().body("home", nullValue());
    }

    @Test
    void idOfTheFutureIsRefused() {
        UUID soon =
                UuidCreator.getTimeOrderedEpoch(
                        Clock.systemUTC().instant().plus(Duration.ofHours(1)));

        move(alice, soon).then().statusCode(400).body("field", equalTo("lastReadId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "HOME", "home%20", "x"})
    void otherTimelinesHaveNone(String timeline) {
        alice.asks()
                .urlEncodingEnabled(false)
                .body(Map.of("lastReadId", Posts.publish(alice, "one")))
                .put("/api/markers/" + timeline)
                .then()
                .statusCode(404);
    }

    private static Response move(Person reader, UUID lastReadId) {
        return reader.asks().body(Map.of("lastReadId", lastReadId)).put("/api/markers/home");
    }
}
