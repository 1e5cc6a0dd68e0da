package io.loggia.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;

import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of bad inputs, thrown at publishing, which publishes none of it. */
@QuarkusTest
class BadInputIT {

    private static final String GOOD = "{\"text\": \"good\"}";

    @Inject Facts facts;

    private Person alice;

    @BeforeEach
    void aliceComes() {
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
                    {"text":                                        |
                    {"text": "A"} {"text": "B"}                     |
                    {"text": "A"} garbage                           |
                    {"text": "A", "text": "B"}                      |
                    {"text": "A" /* comment */}                     |
                    {'text': 'A'}                                   |
                    {"text": NaN}                                   |
                    {}                                              | text
                    {"text": null}                                  | text
                    {"text": 1}                                     | text
                    {"text": true}                                  | text
                    {"text": ["A"]}                                 | text
                    {"text": {"$gt": ""}}                           | text
                    {"text": ""}                                    | text
                    {"text": "  "}                                  | text
                    {"text": "\\u200b\\ufeff"}                      | text
                    {"text": "\\u3164"}                             | text
                    {"text": "a\\u0000b"}                           | text
                    {"text": "a\\rb"}                               | text
                    {"text": "\\ud800"}                             | text
                    {"text": 1e999999999}                           | text
                    {"text": "A", "audience": ["COMPANY"]}          | audience
                    {"text": "A", "audience": 1}                    | audience
                    {"text": "A", "audience": "WORLD "}             | audience
                    {"text": "A", "parentId": "x"}                  | parentId
                    {"text": "A", "parentId": 1}                    | parentId
                    {"text": "A", "parentId": "0"}                  | parentId
                    {"text": "A", "parentId": "01A20000-0000-7000-8000-000000000000"}   | parentId
                    {"text": "A", "parentId": "{01a20000-0000-7000-8000-000000000000}"} | parentId
                    {"text": "A", "authorId": "x"}                  | authorId
                    {"text": "A", "id": "x"}                        | id
                    {"text": "A", "publishedAt": "2011-01-01T00:00:00Z"} | publishedAt
                    {"text": "A", "role": "admin"}                  | role
                    {"text": "A", "@type": "x"}                     |
                    {"text": "A", "class": "x"}                     | class
                    """)
    void isRefusedAndNamed(String body, String field) throws Exception {
        Response answer = send(body.getBytes(StandardCharsets.UTF_8));

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        assertThat(answer.asString()).doesNotContain("loggia.feed", "jackson", "Exception");
        assertThat(postsOfAlice()).isZero();
    }

    @Test
    void textIsAsLongAsPeopleCount() {
        send(text("x".repeat(5_000))).then().statusCode(201);
        send(text("x".repeat(5_001))).then().statusCode(400).body("field", equalTo("text"));
        send(text("Z" + "\u0335".repeat(500))).then().statusCode(400);
        send(text("a" + "\u200d".repeat(3_000))).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_001, 20_000})
    void deepNestingIsRefused(int depth) {
        send(("{\"text\": " + "[".repeat(depth)).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000, 3_000_000})
    void largeBodyIsRefused(int size) {
        send(text("x".repeat(size))).then().statusCode(413);

        send(GOOD.getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void onlyUtf8IsRead(String charset) {
        send("{\"text\": \"Älice\"}".getBytes(Charset.forName(charset))).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x", "a/b"})
    void otherMediaTypesAreNotRead(String type) {
        alice.asks()
                .header("Idempotency-Key", "k")
                .contentType(type)
                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                .post("/api/posts")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:loggia:problem:unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "9223372036854775808",
                "1e3",
                "%201",
                "１",
                "1%00",
                "%7B01a20000-0000-7000-8000-000000000000%7D",
                "01A20000-0000-7000-8000-000000000000",
                "01a20000-0000-7000-8000-000000000000;a=b",
                "01a20000-0000-7000-8000-00000000000",
                "..%2Fadmin"
            })
    void whatIsNoIdNamesNothing(String id) {
        alice.asks()
                .urlEncodingEnabled(false)
                .get("/api/posts/" + id.replace("１", "%EF%BC%91"))
                .then()
                .statusCode(in(new Integer[] {400, 404}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=1e9",
                "limit=abc",
                "limit=",
                "limit=1&limit=2",
                "cursor=x",
                "cursor=",
                "cursor=%27%20OR%201=1--"
            })
    void oddPagesAreNamed(String query) {
        UUID post = Posts.publish(alice, "a post");
        String field = query.substring(0, query.indexOf('='));

        for (String list :
                List.of(
                        "/api/blocks",
                        "/api/mutes",
                        "/api/posts/" + post + "/thread",
                        "/api/posts/" + post + "/history")) {
            alice.asks()
                    .urlEncodingEnabled(false)
                    .get(list + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo(field));
        }
    }

    @Test
    void oddIfMatchChangesNothing() {
        UUID post = Posts.publish(alice, "a post");

        for (String tag : List.of("*", "W/\"1\"", "1", "\"01\"", "\"x\"", "\"1\", \"2\"")) {
            alice.asks()
                    .header("If-Match", tag)
                    .body(GOOD)
                    .put("/api/posts/{id}", post)
                    .then()
                    .statusCode(412);
        }
        Posts.get(alice, post).then().body("version", equalTo(1));
    }

    @Test
    void sqlIsText() {
        UUID post = Posts.publish(alice, "'; DROP TABLE post; -- %_\\ :name ?1");

        Posts.get(alice, post).then().body("text", equalTo("'; DROP TABLE post; -- %_\\ :name ?1"));
    }

    private Response send(byte[] body) {
        return alice.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/posts");
    }

    private static byte[] text(String text) {
        return ("{\"text\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private long postsOfAlice() throws Exception {
        return facts.number("SELECT count(*) FROM post WHERE author_id = ?", alice.id());
    }
}
