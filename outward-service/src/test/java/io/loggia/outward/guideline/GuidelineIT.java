package io.loggia.outward.guideline;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guidelines are the whole company's: what is published here, other tests of the run speak by. */
@QuarkusTest
@WithRealParts
class GuidelineIT {

    private static final String EDITIONS = "/api/outward/guidelines/editions";

    @Inject AgroalDataSource database;

    private final UUID steward = UUID.randomUUID();

    @Test
    void companyBeginsWithTenRulesInBothLanguages() {
        asSteward(steward)
                .get(EDITIONS + "/1")
                .then()
                .statusCode(200)
                .body("text.title.en", equalTo("Speaking outside"))
                .body("text.title.de", equalTo("Draußen sprechen"))
                .body("text.rules", hasSize(10))
                .body("text.rules[2].id", equalTo("no-secrets"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/x", "/999999999", "/1x", "/9999999999"})
    void whatWasNeverPublishedIsNotThere(String version) {
        asSteward(steward).get(EDITIONS + version).then().statusCode(404);
    }

    @Test
    void onlyStewardsGetThere() {
        var employee = UUID.randomUUID();

        as(employee).get(EDITIONS).then().statusCode(403);
        as(employee).get(EDITIONS + "/1").then().statusCode(403);
        as(employee).body("{}").post(EDITIONS).then().statusCode(403);
    }

    @Test
    void nobodyPublishesOverWhatTheyHaveNotRead() {
        asSteward(steward)
                .body(body(text()))
                .post(EDITIONS)
                .then()
                .statusCode(428)
                .body("field", equalTo("If-Match"));
        for (var tag : new String[] {"\"0\"", "\"999\"", "*", "W/\"1\""}) {
            publish(tag, text()).then().statusCode(412);
        }
    }

    @Test
    void whatIsPublishedDoesNotChange() {
        for (var act :
                new String[] {
                    "UPDATE guideline SET reason = 'x'",
                    "DELETE FROM guideline",
                    "TRUNCATE guideline"
                }) {
            assertThatThrownBy(() -> run(act)).hasMessageContaining("do not change");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text.title.en           | title.en         | ' '
                    text.title.de           | title.de         | NULL
                    text.introduction       | introduction     | NULL
                    text.rules              | rules            | NULL
                    text.rules              | rules            | NONE
                    text.rules[0]           | rules[0]         | NULL
                    text.rules[1].id        | rules[1].id      | your-own-name
                    text.rules[1].id        | rules[1].id      | A b
                    text.rules[1].title.de  | rules[1].title.de | LONG
                    text.rules[1].text      | rules[1].text    | NULL
                    text.rules              | rules[2].id      | without-no-secrets
                    text.rules              | rules[5].id      | without-what-hints-lead-to
                    """)
    void badInputNamesTheField(String field, String path, String value) {
        var spoilt = text();
        set(
                spoilt,
                path,
                switch (value) {
                    case "NULL" -> null;
                    case "NONE" -> List.of();
                    case "LONG" -> "x".repeat(121);
                    default -> value;
                });

        publish("\"" + version() + "\"", spoilt)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void reasonIsNeeded() {
        asSteward(steward)
                .header("If-Match", "\"" + version() + "\"")
                .body(body(text()).replace("A clearer word", " "))
                .post(EDITIONS)
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    @Test
    void nextVersionHoldsAtOnceAndTheOneBeforeStaysAsItWas() {
        var before = version();
        var text = text();
        set(text, "rules[0].title.en", "Speak as nobody else");

        publish("\"" + before + "\"", text)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("version", equalTo(before + 1));

        as(UUID.randomUUID())
                .get("/api/outward/guidelines")
                .then()
                .body("version", equalTo(before + 1))
                .body("rules[0].title", equalTo("Speak as nobody else"));
        as(UUID.randomUUID())
                .get("/api/outward/voice")
                .then()
                .body("currentGuidelines", equalTo(before + 1));
        asSteward(steward)
                .get(EDITIONS + "/" + before)
                .then()
                .body("text.rules[0].title.en", equalTo("Speak as yourself"));
        asSteward(steward)
                .get(EDITIONS)
                .then()
                .body("editions[0].version", equalTo(before + 1))
                .body("editions[0].publishedBy", equalTo(steward.toString()))
                .body("editions[0].reason", equalTo("A clearer word"));
        asSteward(steward)
                .get("/api/outward/journal?limit=1")
                .then()
                .body("items[0].act", equalTo("GUIDELINES_PUBLISHED"))
                .body("items[0].reason", equalTo(before + 1 + ": A clearer word"));

        publish("\"" + (before + 1) + "\"", text()).then().statusCode(201);
    }

    @Test
    void whoeverSpeaksGoesOnSpeakingAndIsToldOfTheNextVersion() {
        try (var people = People.withAlice()) {
            var before = version();

            publish("\"" + before + "\"", text()).then().statusCode(201);

            as(people.alice)
                    .get("/api/outward/voice")
                    .then()
                    .body("state", equalTo("ON"))
                    .body("guidelinesVersion", equalTo(before))
                    .body("currentGuidelines", equalTo(before + 1));
            var post = people.offer(people.alice, "Still here");
            people.awaitLive(people.alice, post);
            pledge(people.alice, before).then().statusCode(409);
            pledge(people.alice, before + 1)
                    .then()
                    .statusCode(200)
                    .body("guidelinesVersion", equalTo(before + 1));
        }
    }

    private static Response pledge(UUID person, int version) {
        return as(person)
                .body("{\"state\": \"ON\", \"guidelinesVersion\": %d}".formatted(version))
                .put("/api/outward/voice");
    }

    private int version() {
        return as(steward).get("/api/outward/guidelines").path("version");
    }

    private Map<String, Object> text() {
        return asSteward(steward).get(EDITIONS + "/1").path("text");
    }

    private Response publish(String tag, Map<String, Object> text) {
        return asSteward(steward).header("If-Match", tag).body(body(text)).post(EDITIONS);
    }

    private static String body(Map<String, Object> text) {
        try {
            return new JsonMapper()
                    .writeValueAsString(Map.of("reason", "A clearer word", "text", text));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts a value at a path as {@code rules[1].title.de}. */
    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> text, String path, @Nullable Object value) {
        Object at = text;
        var steps = new ArrayList<>(List.of(path.replace("[", ".").replace("]", "").split("\\.")));
        var last = steps.removeLast();
        for (var step : steps) {
            at =
                    at instanceof List<?> list
                            ? list.get(Integer.parseInt(step))
                            : ((Map<String, Object>) at).get(step);
        }
        if (at instanceof List<?> list) {
            ((List<Object>) list).set(Integer.parseInt(last), value);
        } else {
            ((Map<String, Object>) at).put(last, value);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
