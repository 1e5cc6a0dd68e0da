package io.loggia.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.profile.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of bad inputs, thrown at one's own profile, which stays as it is. */
@QuarkusTest
class BadInputIT {

    private static final String GOOD = "{\"displayName\": \"Alice\"}";

    private Person alice;

    @BeforeEach
    void aliceLogsIn() {
        alice = People.newcomer("alice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                              |
                    null                                            |
                    []                                              |
                    "x"                                             |
                    1                                               |
                    {"displayName":                                 |
                    {"displayName": "A"} {"displayName": "B"}       |
                    {"displayName": "A"} garbage                    |
                    {"displayName": "A", "displayName": "B"}        |
                    {"displayName": "A" /* comment */}              |
                    {'displayName': 'A'}                            |
                    {"displayName": NaN}                            |
                    {}                                              | displayName
                    {"displayName": null}                           | displayName
                    {"displayName": 1}                              | displayName
                    {"displayName": true}                           | displayName
                    {"displayName": ["A"]}                          | displayName
                    {"displayName": {"$gt": ""}}                    | displayName
                    {"displayName": ""}                             | displayName
                    {"displayName": "  "}                           | displayName
                    {"displayName": "\\u200b\\ufeff"}               | displayName
                    {"displayName": "\\u3164"}                      | displayName
                    {"displayName": "a\\u0000b"}                    | displayName
                    {"displayName": "a\\nb"}                        | displayName
                    {"displayName": "\\ud800"}                      | displayName
                    {"displayName": "\\u202egpj.exe"}               | displayName
                    {"displayName": "A", "title": "\\u2066x"}       | title
                    {"displayName": "A", "timeZone": "Mars/Base"}   | timeZone
                    {"displayName": "A", "bio": "a\\u0000b"}        | bio
                    {"displayName": "A", "id": "x"}                 | id
                    {"displayName": "A", "role": "admin"}           | role
                    {"displayName": "A", "version": 9}              | version
                    {"displayName": "A", "@type": "x"}              |
                    {"displayName": "A", "class": "x"}              | class
                    {"displayName": "A", "title": 1e999999999}      | title
                    """)
    void isRefusedAndNamed(String body, String field) {
        Response answer = send(body);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        assertThat(answer.asString()).doesNotContain("loggia.profile", "jackson", "Exception");
        assertThat(alice.version()).isEqualTo(1);
    }

    @Test
    void zalgoAndLengthAreRefused() {
        String[] names = {"Z" + "\u0335".repeat(500), "x".repeat(81), "x".repeat(20_000)};

        for (String name : names) {
            send("{\"displayName\": \"" + name + "\"}")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("displayName"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_001, 20_000})
    void deepNestingIsRefused(int depth) {
        send("{\"displayName\": " + "[".repeat(depth)).then().statusCode(400);
        send("{\"displayName\": " + "{\"a\":".repeat(depth / 3 + 33)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000, 3_000_000})
    void largeBodyIsRefused(int size) {
        send("{\"displayName\": \"" + "x".repeat(size) + "\"}").then().statusCode(413);

        assertThat(alice.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void onlyUtf8IsRead(String charset) {
        byte[] body = "{\"displayName\": \"Älice\"}".getBytes(Charset.forName(charset));

        alice.asksWithVersion(1).body(body).put("/api/me").then().statusCode(400);
    }

    @Test
    void byteOrderMarkIsNoJson() {
        byte[] body = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8);

        alice.asksWithVersion(1).body(body).put("/api/me").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "a/b"})
    void otherMediaTypesAreNotRead(String type) {
        alice.asksWithVersion(1)
                .contentType(type)
                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                .put("/api/me")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:loggia:problem:unsupported-media-type"));
    }

    @Test
    void otherMethodsAndPathsAreProblemsToo() {
        alice.asks()
                .delete("/api/me")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:loggia:problem:method-not-allowed"));
        alice.asks()
                .get("/api/nothing")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:loggia:problem:not-found"));
        alice.asks()
                .accept("text/html")
                .get("/api/me")
                .then()
                .statusCode(406)
                .body("type", equalTo("urn:loggia:problem:not-acceptable"));
    }

    @Test
    void aGoodRequestStillWorksAfterAll() {
        send("[".repeat(10_000));

        send(GOOD).then().statusCode(200).body("displayName", equalTo("Alice"));
    }

    private Response send(String body) {
        return alice.asksWithVersion(1).body(body.getBytes(StandardCharsets.UTF_8)).put("/api/me");
    }
}
