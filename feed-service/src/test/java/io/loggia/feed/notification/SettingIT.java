package io.loggia.feed.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingIT {

    private static final String PATH = "/api/notifications/settings";

    private Person alice;

    @BeforeEach
    void aliceComes() {
        alice = People.newcomer("alice");
    }

    @Test
    void defaultsHoldUntilSomethingIsChosen() {
        alice.asks()
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("matters", hasSize(9))
                .body("matters.find { it.matter == 'mentions' }.push", equalTo(true))
                .body("matters.find { it.matter == 'reactions' }.push", equalTo(false))
                .body("quietHours", nullValue())
                .body("digest.wanted", equalTo(false));
    }

    @Test
    void choiceStandsAndIsTheCallersOwn() {
        put("\"0\"", body(all(false), "Europe/Berlin", quiet("22:00", "07:00"), true, 7))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        alice.asks()
                .get(PATH)
                .then()
                .header("ETag", "\"1\"")
                .body("matters.findAll { it.app || it.push || it.mail }", hasSize(0))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("quietHours.from", equalTo("22:00"))
                .body("quietHours.to", equalTo("07:00"))
                .body("digest.wanted", equalTo(true))
                .body("digest.hour", equalTo(7));
        People.newcomer("bob").asks().get(PATH).then().header("ETag", "\"0\"");
    }

    @Test
    void changeOfWhatWasNotReadIsRefused() {
        String body = body(all(true), "UTC", "", false, 8);
        put("\"0\"", body).then().statusCode(200);

        put("\"0\"", body).then().statusCode(412);
        put("\"7\"", body).then().statusCode(412);
        alice.asks().body(body).put(PATH).then().statusCode(428);
        put("\"1\"", body).then().statusCode(200).header("ETag", "\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "UTC"             | , "quietHours": {"from": "22:00"}                 | quietHours.to
                    "UTC"             | , "quietHours": {"from": "24:00", "to": "07:00"}  | quietHours.from
                    "UTC"             | , "quietHours": {"from": "07:00", "to": "07:00"}  | quietHours.to
                    "Mars/Olympus"    | , "x": 1                                          | x
                    "Mars/Olympus"    |                                                   | timeZone
                    "+02:00"          |                                                   | timeZone
                    null              |                                                   | timeZone
                    """)
    void whatIsNoTimeIsRefusedByName(String zone, String more, String field) {
        String body =
                "{\"matters\": %s, \"timeZone\": %s, \"digest\": {\"wanted\": true, \"hour\": 8} %s}"
                        .formatted(all(true), zone, more == null ? "" : more);

        Response answer = put("\"0\"", body);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        alice.asks().get(PATH).then().header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []                                                                           | matters
                    [{"matter": "mentions", "app": true, "push": true, "mail": true}]            | matters
                    [{"matter": "gossip", "app": true, "push": true, "mail": true}]              | matters[0].matter
                    [{"matter": "mentions", "push": true, "mail": true}]                         | matters[0].app
                    """)
    void everyMatterIsChosenFor(String matters, String field) {
        put("\"0\"", body(matters, "UTC", "", false, 8))
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void hourOfADigestIsOneOfTheDay() {
        put("\"0\"", body(all(true), "UTC", "", true, 24))
                .then()
                .statusCode(400)
                .body("field", equalTo("digest.hour"));
    }

    private Response put(String tag, String body) {
        return alice.asks().header("If-Match", tag).body(body).put(PATH);
    }

    private static String body(
            String matters, String zone, String quiet, boolean digest, int hour) {
        return """
        {"matters": %s, "timeZone": "%s", %s "digest": {"wanted": %s, "hour": %d}}
        """
                .formatted(matters, zone, quiet, digest, hour);
    }

    private static String quiet(String from, String to) {
        return "\"quietHours\": {\"from\": \"%s\", \"to\": \"%s\"},".formatted(from, to);
    }

    private static String all(boolean on) {
        return Arrays.stream(Matter.values())
                .map(
                        matter ->
                                "{\"matter\": \"%s\", \"app\": %s, \"push\": %s, \"mail\": %s}"
                                        .formatted(matter.word(), on, on, on))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
