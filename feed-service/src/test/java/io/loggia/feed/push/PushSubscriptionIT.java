package io.loggia.feed.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PushSubscriptionIT {

    private static final String SUBSCRIPTIONS = "/api/push/subscriptions";

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    @Test
    void browserIsListedForItsPersonAloneUntilItIsRemoved() throws Exception {
        try (Browser browser = new Browser()) {
            String id = browser.turnOn(alice);
            assertThat(browser.turnOn(alice)).isEqualTo(id);

            Response list = alice.asks().get(SUBSCRIPTIONS);
            Response others = bob.asks().delete(SUBSCRIPTIONS + "/" + id);

            list.then()
                    .body("items.endpoint", contains(browser.endpoint()))
                    .body("items.language", contains("en"));
            assertThat(list.asString()).doesNotContain(browser.subscription().get("auth"));
            others.then().statusCode(404);
            bob.asks().get(SUBSCRIPTIONS).then().statusCode(200).body("items", empty());
            alice.asks().delete(SUBSCRIPTIONS + "/" + id).then().statusCode(204);
            alice.asks().delete(SUBSCRIPTIONS + "/" + id).then().statusCode(404);
        }
    }

    @Test
    void browserIsWhosesItWasSaidToBeLast() throws Exception {
        try (Browser browser = new Browser()) {
            browser.turnOn(alice);

            browser.turnOn(bob);

            alice.asks().get(SUBSCRIPTIONS).then().body("items", empty());
            bob.asks().get(SUBSCRIPTIONS).then().body("items", hasSize(1));
        }
    }

    @Test
    void eleventhBrowserTakesThePlaceOfTheOldest() throws Exception {
        try (Browser browser = new Browser()) {
            for (int i = 0; i < 11; i++) {
                put(browser, "endpoint", browser.endpoint() + i).then().statusCode(200);
            }

            List<String> listed = alice.asks().get(SUBSCRIPTIONS).path("items.endpoint");

            assertThat(listed).hasSize(10).doesNotContain(browser.endpoint() + 0);
        }
    }

    @Test
    void keyIsAPointThatBrowsersTake() {
        String key = alice.asks().get("/api/push/key").path("publicKey");

        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(65).startsWith(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1/push",
                "https://push.example.com/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]:8080/",
                "http://user@127.0.0.1/",
                "http://127.0.0.1:22/",
                "file:///etc/passwd"
            })
    void endpointOutsideTheListIsRefused(String endpoint) throws Exception {
        try (Browser browser = new Browser()) {
            put(browser, "endpoint", endpoint)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("endpoint"));
        }
        alice.asks().get(SUBSCRIPTIONS).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "p256dh, AAAA",
        "p256dh, %",
        "p256dh, BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE",
        "auth, AAAA",
        "auth, ?",
        "language, fr",
        "language, EN"
    })
    void keysThatAreNoneAreRefused(String field, String value) throws Exception {
        try (Browser browser = new Browser()) {
            put(browser, field, value).then().statusCode(400).body("field", equalTo(field));
        }
        alice.asks().get(SUBSCRIPTIONS).then().body("items", not(hasSize(1)));
    }

    private Response put(Browser browser, String field, String value) {
        Map<String, String> body = new HashMap<>(browser.subscription());
        body.put(field, value);
        return alice.asks().body(body).put(SUBSCRIPTIONS);
    }
}
