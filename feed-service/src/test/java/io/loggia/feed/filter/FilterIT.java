package io.loggia.feed.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bob follows alice and does not want to read everything that she writes. */
@QuarkusTest
class FilterIT {

    @Inject Facts facts;

    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
        bob.follows(alice);
    }

    @Test
    void wordsAreFoldedOrLeftOutAtHomeAndNowhereElse() {
        UUID folded = alice.publishes("About the World Cup");
        UUID leftOut = alice.publishes("About the lottery");
        UUID plain = alice.publishes("About nothing");
        UUID own = bob.publishes("My own lottery");
        add(bob, "world cup", "FOLD");
        add(bob, "LOTTERY", "DROP");

        People.eventually()
                .untilAsserted(
                        () ->
                                home(bob)
                                        .then()
                                        .body("items.id", hasItem(plain.toString()))
                                        .body("items.id", hasItem(own.toString()))
                                        .body("items.id", hasItem(folded.toString()))
                                        .body("items.id", not(hasItem(leftOut.toString())))
                                        .body("filtered", hasSize(1))
                                        .body("filtered[0].postId", equalTo(folded.toString()))
                                        .body("filtered[0].phrase", equalTo("world cup")));
        Posts.get(bob, leftOut).then().statusCode(200);
        bob.asks()
                .get("/api/timelines/profiles/{id}", alice.id())
                .then()
                .body("items.id", hasItem(leftOut.toString()))
                .body("filtered", nullValue());
    }

    @Test
    void filtersAreChangedRemovedAndEnd() throws Exception {
        UUID post = alice.publishes("About the lottery");
        String id = add(bob, "nothing", "DROP").path("id");

        change(bob, id, "lottery").then().statusCode(200).body("phrase", equalTo("lottery"));
        home(bob).then().body("items.id", not(hasItem(post.toString())));
        facts.change(
                "UPDATE word_filter SET until = now() - interval '1 minute' WHERE id = ?",
                UUID.fromString(id));
        home(bob).then().body("items.id", hasItem(post.toString()));
        change(alice, id, "mine").then().statusCode(404);
        alice.asks().delete("/api/filters/{id}", id).then().statusCode(204);
        list(bob).then().body("items", hasSize(1));
        bob.asks().delete("/api/filters/{id}", id).then().statusCode(204);
        list(bob).then().body("items", empty());
        change(bob, id, "again").then().statusCode(404);
    }

    @Test
    void thereAreAtMostAHundred() throws Exception {
        facts.change(
                """
                INSERT INTO word_filter (id, reader_id, phrase, manner)
                SELECT gen_random_uuid(), ?, 'word ' || n, 'FOLD' FROM generate_series(1, 100) n
                """,
                bob.id());

        send(bob, "{\"phrase\": \"one more\", \"manner\": \"FOLD\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:too-many-filters"));
        assertThat(list(bob).<String>path("nextCursor")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                                    |
                    {"phrase": "x"}                                                       |
                    {"phrase": "", "manner": "FOLD"}                                      | phrase
                    {"phrase": " \\n", "manner": "FOLD"}                                  | phrase
                    {"phrase": "a\\u0000b", "manner": "FOLD"}                             | phrase
                    {"phrase": "LONG", "manner": "FOLD"}                                  | phrase
                    {"phrase": "x", "manner": "HIDE"}                                     | manner
                    {"phrase": "x", "manner": "FOLD", "until": "tomorrow"}                | until
                    {"phrase": "x", "manner": "FOLD", "until": "2001-01-01T00:00:00Z"}    | until
                    {"phrase": "x", "manner": "FOLD", "regex": true}                      | regex
                    """)
    void oddFiltersAreRefused(String body, @Nullable String field) {
        Response answer = send(bob, body.replace("LONG", "x".repeat(101)));

        answer.then().statusCode(400);
        if (field != null) {
            answer.then().body("field", equalTo(field));
        }
        list(bob).then().body("items", empty());
    }

    private static Response add(Person reader, String phrase, String manner) {
        Response added =
                send(
                        reader,
                        "{\"phrase\": \"%s\", \"manner\": \"%s\", \"until\": \"2126-01-01T00:00:00Z\"}"
                                .formatted(phrase, manner));
        added.then().statusCode(201);
        return added;
    }

    private static Response send(Person reader, String body) {
        return reader.asks().body(body).post("/api/filters");
    }

    private static Response change(Person reader, String id, String phrase) {
        return reader.asks()
                .body(Map.of("phrase", phrase, "manner", "DROP"))
                .put("/api/filters/{id}", id);
    }

    private static Response list(Person reader) {
        return reader.asks().get("/api/filters");
    }

    private static Response home(Person reader) {
        return reader.asks().get("/api/timelines/home");
    }
}
