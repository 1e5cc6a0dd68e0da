package io.loggia.outward.journal;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.crossing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.loggia.journal.Chain;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealParts
class JournalIT {

    private static final String REMOVAL =
            "{\"reason\": \"It names a customer\", \"rule\": \"others-names\"}";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject AgroalDataSource database;

    private final UUID steward = UUID.randomUUID();

    @Test
    void removalIsToldToTheAuthorAndWrittenDown() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "A name");
            people.awaitLive(people.alice, post);

            asSteward(steward)
                    .body(REMOVAL)
                    .post("/api/outward/posts/{id}/removal", post)
                    .then()
                    .statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("REMOVED"))
                    .body("rule", equalTo("others-names"))
                    .body("reason", equalTo("It names a customer"))
                    .body("liveSince", nullValue());
            asSteward(steward)
                    .get("/api/outward/journal?limit=1")
                    .then()
                    .statusCode(200)
                    .body("items[0].act", equalTo("POST_REMOVED"))
                    .body("items[0].stewardId", equalTo(steward.toString()))
                    .body("items[0].profileId", equalTo(people.alice.toString()))
                    .body("items[0].postId", equalTo(post.toString()))
                    .body("items[0].reason", equalTo("It names a customer"));
            isIntact();
            asSteward(steward)
                    .body(REMOVAL)
                    .post("/api/outward/posts/{id}/removal", post)
                    .then()
                    .statusCode(409);
            people.offer(post, people.alice, 2, "Again");
            var next = people.offer(people.alice, "Something else");
            people.awaitLive(people.alice, next);
            crossing(people.alice, post).then().body("state", equalTo("REMOVED"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"x\", \"rule\": \"criticism\"}",
                "{\"reason\": \"\", \"rule\": \"no-secrets\"}",
                "{\"reason\": \"x\"}"
            })
    void removalNeedsAReasonAndARuleOfTheGuidelines(String body) {
        asSteward(steward)
                .body(body)
                .post("/api/outward/posts/{id}/removal", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void entriesCannotBeChanged() throws SQLException {
        removeSomething();

        for (var act : new String[] {"UPDATE journal SET at = now()", "DELETE FROM journal"}) {
            assertThatThrownBy(() -> run(act)).hasMessageContaining("appended");
        }
        isIntact();
    }

    @Test
    void wordsCanBeErasedAndChangedOnesAreSeen() throws SQLException {
        removeSomething();
        removeSomething();
        var last = newest();

        run("UPDATE journal_detail SET reason = 'another' WHERE number = " + (last - 1));
        asSteward(steward)
                .get("/api/outward/journal/verification")
                .then()
                .body("intact", equalTo(false))
                .body("brokenAt", equalTo(last - 1));

        run("DELETE FROM journal_detail WHERE number = " + (last - 1));
        isIntact();
        asSteward(steward)
                .get("/api/outward/journal?limit=2")
                .then()
                .body("items[1].number", equalTo(last - 1))
                .body("items[1].reason", nullValue());
    }

    @Test
    void exportVerifiesElsewhere() throws JsonProcessingException {
        removeSomething();

        var lines =
                asSteward(steward)
                        .get("/api/outward/journal/export")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("journal.ndjson"))
                        .extract()
                        .asString()
                        .lines()
                        .toList();

        var previous = Chain.beginning();
        for (var line : lines) {
            var entry = JSON.readTree(line);
            var hash =
                    Chain.hash(
                            previous,
                            entry.path("number").asLong(),
                            Instant.parse(entry.path("at").asText()),
                            entry.path("act").asText(),
                            HexFormat.of().parseHex(entry.path("detailHash").asText()));
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(entry.path("hash").asText());
            previous = hash;
        }
        assertThat(lines).hasSize(newest());
        assertThat(lines.getLast()).contains("It names a customer", steward.toString());
        as(steward).get("/api/outward/journal/export").then().statusCode(403);
    }

    private void isIntact() {
        asSteward(steward)
                .get("/api/outward/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("brokenAt", nullValue());
    }

    private int newest() {
        return asSteward(steward)
                .get("/api/outward/journal")
                .then()
                .extract()
                .path("items[0].number");
    }

    private void removeSomething() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Something");
            people.awaitState(people.alice, post, "LEAVING");
            asSteward(steward)
                    .body(REMOVAL)
                    .post("/api/outward/posts/{id}/removal", post)
                    .then()
                    .statusCode(204);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
