package io.loggia.outward.post;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;
import static io.loggia.outward.post.Stewards.appeal;
import static io.loggia.outward.post.Stewards.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stewards see of removals, and how they take away what they have found outside. */
@QuarkusTest
@WithRealParts
class RemovalListIT {

    private final Stewards stewards = new Stewards();

    @Test
    void stewardsSeeWhatWaitsWithItsWords() {
        try (var people = People.withAlice()) {
            var post = stewards.appealed(people, "A name");
            var address = crossing(people.alice, post).<String>path("address");

            newest("APPEALED", stewards.frank)
                    .body("items[0].postId", equalTo(post.toString()))
                    .body("items[0].authorId", equalTo(people.alice.toString()))
                    .body("items[0].removedBy", equalTo(stewards.erin.toString()))
                    .body("items[0].rule", equalTo(Stewards.RULE))
                    .body("items[0].reason", equalTo("It names a customer"))
                    .body("items[0].postState", equalTo("REMOVED"))
                    .body("items[0].text", equalTo("A name"))
                    .body("items[0].address", equalTo(address))
                    .body("items[0].appeal.text", equalTo("They have agreed to be named"))
                    .body("items[0].mayDecide", equalTo(true));
            newest("APPEALED", stewards.erin).body("items[0].mayDecide", equalTo(false));
            newest("APPEALED", people.alice).body("items[0].mayDecide", equalTo(false));
        }
    }

    @Test
    void removalGoesFromListToList() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            people.awaitLive(people.alice, post);
            stewards.remove(post).then().statusCode(204);
            newest("STANDING", stewards.frank)
                    .body("items[0].postId", equalTo(post.toString()))
                    .body("items[0].appeal", nullValue());

            appeal(people.alice, post).then().statusCode(200);
            decide(stewards.frank, post, "OVERTURNED").then().statusCode(204);

            newest("OVERTURNED", stewards.erin)
                    .body("items[0].postId", equalTo(post.toString()))
                    .body("items[0].postState", equalTo("LIVE"))
                    .body("items[0].text", nullValue())
                    .body("items[0].decidedBy", equalTo(stewards.frank.toString()))
                    .body("items[0].appeal.reason", equalTo("Looked at again"))
                    .body("items[0].mayDecide", equalTo(false));
            newest(null, stewards.erin).body("items[0].postId", equalTo(post.toString()));
        }
    }

    @Test
    void listGoesOnByPages() {
        try (var people = People.withAlice()) {
            var first = stewards.appealed(people, "One");
            var second = stewards.appealed(people, "Two");

            var page =
                    asSteward(stewards.frank)
                            .get("/api/outward/removals?limit=1")
                            .then()
                            .statusCode(200)
                            .header("Link", containsString("rel=\"next\""))
                            .body("items", hasSize(1))
                            .body("items[0].postId", equalTo(second.toString()))
                            .extract();
            asSteward(stewards.frank)
                    .get(
                            "/api/outward/removals?limit=1&cursor={cursor}",
                            page.<String>path("nextCursor"))
                    .then()
                    .statusCode(200)
                    .body("items[0].postId", equalTo(first.toString()));
        }
    }

    @Test
    void whatStandsAtAnAddressIsTakenAway() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            var address = people.awaitLive(people.alice, post).<String>path("address");

            removeAt(address + "?from=a-letter#here").then().statusCode(204);

            assertThat(Stewards.state(people.alice, post)).isEqualTo("REMOVED");
            removeAt(address).then().statusCode(409);
            removeAt(address.substring(0, address.length() - 22) + "A".repeat(22))
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/@ada/AAAAAAAAAAAAAAAAAAAAAA",
        "http://localhost:8090/@ada",
        "http://localhost:8090/@ada/too-short",
        "AAAAAAAAAAAAAAAAAAAAAA",
        "''"
    })
    void addressIsThatOfAPostOfThisSite(String address) {
        removeAt(address).then().statusCode(400).body("field", equalTo("address"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\": \"x\", \"rule\": \"be-kind\"} | address",
                "{\"address\": \"x\", \"rule\": \"be-kind\"} | reason",
                "{\"address\": \"x\", \"reason\": \"x\"} | rule",
                "{\"address\": \"x\", \"reason\": \" \", \"rule\": \"be-kind\"} | reason"
            })
    void removalByAddressNeedsAllThree(String body, String field) {
        asSteward(stewards.erin)
                .body(body)
                .post("/api/outward/removals")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void listIsForStewardsAndSaysWhatIsWrong() {
        for (var query : List.of("state=LOST", "state=", "state=UPHELD&state=UPHELD")) {
            asSteward(stewards.erin)
                    .get("/api/outward/removals?" + query)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("state"));
        }
        for (var field : List.of("limit", "cursor")) {
            asSteward(stewards.erin)
                    .get("/api/outward/removals?" + field + "=0")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo(field));
        }
        as(UUID.randomUUID()).get("/api/outward/removals").then().statusCode(403);
        as(UUID.randomUUID())
                .body("{\"address\": \"x\", \"reason\": \"x\", \"rule\": \"be-kind\"}")
                .post("/api/outward/removals")
                .then()
                .statusCode(403);
    }

    private Response removeAt(String address) {
        return asSteward(stewards.erin)
                .body(
                        "{\"address\": \""
                                + address
                                + "\", \"reason\": \"It names a customer\","
                                + " \"rule\": \"others-names\"}")
                .post("/api/outward/removals");
    }

    private static ValidatableResponse newest(@Nullable String state, UUID steward) {
        return asSteward(steward)
                .get("/api/outward/removals?limit=1" + (state == null ? "" : "&state=" + state))
                .then()
                .statusCode(200);
    }
}
