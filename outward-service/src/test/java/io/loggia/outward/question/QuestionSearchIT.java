package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions by their words: somebody outside asks, BOB looks for it. */
@QuarkusTest
@WithRealParts
class QuestionSearchIT {

    private static final String SEARCH = "/api/outward/questions/search";

    @Inject Askers askers;
    @Inject AgroalDataSource database;

    private final UUID bob = UUID.randomUUID();

    /** In no question of another test. */
    private final String own = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Baut Müller Straßen?             | mueller strassen
                    Wo sind die neuen Berichte?      | bericht
                    Does build-4711 break (a/b/c)?   | build-4711 b/c
                    Is it 100% sure?                 | 100% ? is
                    """)
    void findsIt(String text, String typed) {
        var question = askers.ask(text + " " + own);

        search(typed + " " + own).body("items.id", contains(question.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wo_d", "w%", "oughly", "' OR 1=1--", "sought('a',true)"})
    void findsNothing(String typed) {
        askers.ask("A word, roughly, " + own);

        search(typed + " " + own).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "\"\"", "😀", "#", "' \" ; \\"})
    void signsAloneFindNothing(String typed) {
        askers.ask("Signs % _ \\ ' 😀 # " + own);

        search(typed).body("items", empty());
    }

    @Test
    void whatItIsAboutIsFoundToo() {
        try (var people = new People()) {
            people.speaker("Ana Able", own);
            var question = askers.ask("How does it work?", own);

            search("#" + own + " work").body("items.id", contains(question.id().toString()));
        }
    }

    @Test
    void whateverHasBecomeOfItIsFoundTheNewestFirst() {
        var open = askers.ask("Who waits? " + own);
        var claimed = askers.ask("Who is on it? " + own);
        var declined = askers.ask("Who will not say? " + own);
        as(bob).post("/api/outward/questions/{id}/claim", claimed.id()).then().statusCode(200);
        asSteward(UUID.randomUUID())
                .contentType("application/json")
                .body("{\"reason\": \"We do not say\"}")
                .post("/api/outward/questions/{id}/decline", declined.id())
                .then()
                .statusCode(200);

        search(own)
                .body(
                        "items.id",
                        contains(
                                declined.id().toString(),
                                claimed.id().toString(),
                                open.id().toString()))
                .body("items.state", contains("DECLINED", "CLAIMED", "OPEN"));
    }

    @Test
    void whatWasTakenBackIsGoneWithItsWords() {
        var question = askers.ask("Not for long " + own);

        askers.erase(question);

        search(own).body("items", empty());
        assertThat(
                        askers.query(
                                "SELECT words::text FROM question WHERE public_id = ?",
                                question.publicId()))
                .isEmpty();
    }

    @Test
    void pagesHoldEveryMatchOnce() {
        var asked = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            asked.addFirst(askers.ask("Number %d %s".formatted(i, own)).id().toString());
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            ValidatableResponse page =
                    as(bob).queryParam("q", own)
                            .queryParam("limit", 2)
                            .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                            .get(SEARCH)
                            .then()
                            .statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);

        assertThat(seen).isEqualTo(asked);
    }

    @Test
    void whatTakesTooLongIsRefused() throws Exception {
        try (var connection = database.getConnection();
                var table = connection.createStatement()) {
            connection.setAutoCommit(false);
            table.execute("LOCK TABLE question IN ACCESS EXCLUSIVE MODE");

            as(bob).queryParam("q", own)
                    .get(SEARCH)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:loggia:problem:search-too-broad"));

            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "q=a&q=b",
                "q=a%00b",
                "q=a%0Ab",
                "limit=1",
                "q=1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17"
            })
    void badQueryIsNamed(String query) {
        as(bob).urlEncodingEnabled(false)
                .get(SEARCH + "?" + query)
                .then()
                .statusCode(400)
                .body("field", equalTo("q"));
    }

    @Test
    void badPagesAreNamed() {
        for (String field : List.of("limit", "cursor")) {
            as(bob).get(SEARCH + "?q=kafka&" + field + "=x")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo(field));
        }
        as(bob).queryParam("q", "x".repeat(257)).get(SEARCH).then().statusCode(400);
    }

    private ValidatableResponse search(String typed) {
        return as(bob).queryParam("q", typed).get(SEARCH).then().statusCode(200);
    }
}
