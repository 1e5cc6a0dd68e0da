package io.loggia.feed.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftIT {

    private static final int MOST_KEPT = 100;

    private final UUID id = UUID.randomUUID();
    private Person alice;

    @BeforeEach
    void aliceComes() {
        alice = People.newcomer("alice");
    }

    @Test
    void draftIsKeptForItsAuthorAlone() {
        UUID parent = UUID.randomUUID();
        UUID quoted = UUID.randomUUID();
        UUID question = UUID.randomUUID();
        Person bob = People.newcomer("bob");

        Response kept =
                put(
                        alice,
                        null,
                        Map.of(
                                "text",
                                "Dear all",
                                "parentId",
                                parent,
                                "quoteOfId",
                                quoted,
                                "answers",
                                question));

        kept.then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + kept.path("version") + "\""))
                .body("id", equalTo(id.toString()))
                .body("text", equalTo("Dear all"))
                .body("parentId", equalTo(parent.toString()))
                .body("quoteOfId", equalTo(quoted.toString()))
                .body("answers", equalTo(question.toString()));
        list(alice).then().body("items", contains(kept.<Map<String, ?>>path("$")));
        list(bob).then().body("items", empty());
        bob.asks().delete("/api/drafts/{id}", id).then().statusCode(204);
        put(bob, null, "Of bob").then().statusCode(200);
        list(alice).then().body("items.text", contains("Dear all"));
    }

    @Test
    void anotherTextNeedsTheVersionThatStands() {
        int first = put(alice, null, "one").path("version");
        int second = put(alice, first, "two").then().statusCode(200).extract().path("version");

        put(alice, null, "three").then().statusCode(428).body("field", equalTo("If-Match"));
        put(alice, first, "three")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:loggia:problem:precondition-failed"));

        assertThat(second).isGreaterThan(first);
        list(alice).then().body("items.text", contains("two"));
    }

    @Test
    void sameTextAgainIsNoConflict() {
        int version = put(alice, null, "one").path("version");

        put(alice, null, "one").then().statusCode(200).body("version", equalTo(version));
        put(alice, version + 1, "one").then().statusCode(200).body("version", equalTo(version));
    }

    @Test
    void versionOfADraftThatIsGoneNamesNone() {
        int version = put(alice, null, "one").path("version");
        alice.asks().delete("/api/drafts/{id}", id).then().statusCode(204);
        alice.asks().delete("/api/drafts/{id}", id).then().statusCode(204);

        put(alice, version, "two").then().statusCode(412);
        int again = put(alice, null, "three").then().statusCode(200).extract().path("version");
        put(alice, version, "two").then().statusCode(412);

        assertThat(again).isGreaterThan(version);
    }

    @Test
    void emptyTextIsADraftToo() {
        put(alice, null, " \n").then().statusCode(200).body("text", equalTo(""));
    }

    @Test
    void lastChangedComesFirstPageByPage() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        int version = put(alice, one, null, Map.of("text", "1")).path("version");
        put(alice, two, null, Map.of("text", "2")).then().statusCode(200);
        put(alice, one, version, Map.of("text", "1, changed")).then().statusCode(200);

        Response first = alice.asks().get("/api/drafts?limit=1");

        first.then().body("items.id", contains(one.toString()));
        alice.asks()
                .get("/api/drafts?limit=1&cursor={cursor}", first.<String>path("nextCursor"))
                .then()
                .body("items.id", contains(two.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void hundredAndFirstIsRefusedAlsoWhenTheyComeAtOnce() {
        List<Integer> answers =
                IntStream.range(0, MOST_KEPT + 10)
                        .parallel()
                        .mapToObj(
                                i ->
                                        put(alice, UUID.randomUUID(), null, Map.of("text", "x" + i))
                                                .statusCode())
                        .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(MOST_KEPT);
        put(alice, null, "one more")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:too-many-drafts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    null                                     |
                    []                                       |
                    {}                                       | text
                    {"text": null}                           | text
                    {"text": 1}                              | text
                    {"text": "a\\u0000b"}                    | text
                    {"text": "\\ud800"}                      | text
                    {"text": "", "parentId": "x"}            | parentId
                    {"text": "", "quoteOfId": 1}             | quoteOfId
                    {"text": "", "version": 1}               | version
                    {"text": "", "authorId": "x"}            | authorId
                    """)
    void badDraftIsRefusedAndNamed(String body, String field) {
        Response answer = alice.asks().body(body).put("/api/drafts/{id}", id);

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("field")).isEqualTo(field);
        list(alice).then().body("items", empty());
    }

    @Test
    void draftIsNoLongerThanAPost() {
        put(alice, null, "x".repeat(5_001)).then().statusCode(400).body("field", equalTo("text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=",
                "cursor=x",
                "cursor=_____________________w"
            })
    void oddPageIsNamed(String query) {
        alice.asks()
                .urlEncodingEnabled(false)
                .get("/api/drafts?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "01A20000-0000-7000-8000-000000000000", "..%2Fposts"})
    void whatIsNoIdIsNotFound(String odd) {
        RequestSpecification asks = alice.asks().urlEncodingEnabled(false);

        asks.body(Map.of("text", "x")).put("/api/drafts/" + odd).then().statusCode(404);
        asks.delete("/api/drafts/" + odd).then().statusCode(404);
    }

    private Response put(Person author, @Nullable Integer version, String text) {
        return put(author, version, Map.of("text", text));
    }

    private Response put(Person author, @Nullable Integer version, Map<String, ?> draft) {
        return put(author, id, version, draft);
    }

    private static Response put(
            Person author, UUID id, @Nullable Integer version, Map<String, ?> draft) {
        RequestSpecification request = author.asks().body(draft);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.put("/api/drafts/{id}", id);
    }

    private static Response list(Person author) {
        return author.asks().get("/api/drafts");
    }
}
