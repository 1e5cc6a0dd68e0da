package io.loggia.outward.nudge;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.nudge.Rules.draft;
import static io.loggia.outward.nudge.Rules.put;
import static io.loggia.outward.nudge.Rules.unique;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.loggia.outward.WholePeriod;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRealParts
class OutcomeIT {

    private static final String OUTCOMES = "/api/outward/nudges/outcomes";
    private static final String COUNTS = "/api/outward/nudges/counts";
    private static final int MOST_A_DAY = 50;

    @Inject AgroalDataSource database;

    private final UUID steward = UUID.randomUUID();

    @BeforeEach
    void forgetOthers() {
        update("DELETE FROM nudge_outcome WHERE rule <> ?", "");
    }

    @Test
    void othersSeeSumsOfFivePeopleAndTheAuthorTheirOwn() {
        var rule = rule(false);
        var alice = UUID.randomUUID();
        report(alice, rule, "EDITED").then().statusCode(204);
        for (var count = 0; count < 3; count++) {
            report(UUID.randomUUID(), rule, "KEPT").then().statusCode(204);
        }
        age(rule);
        counts(alice).then().body("counts.rule", not(hasItem(rule)));

        report(UUID.randomUUID(), rule, "CANCELLED").then().statusCode(204);
        counts(alice).then().body("counts.rule", not(hasItem(rule)));
        age(rule);

        var sums = "counts.find { it.rule == '%s' }.".formatted(rule);
        counts(UUID.randomUUID())
                .then()
                .body(sums + "kept", equalTo(3))
                .body(sums + "edited", equalTo(1))
                .body(sums + "cancelled", equalTo(1));
        as(alice)
                .get(OUTCOMES)
                .then()
                .statusCode(200)
                .body("counts.rule", equalTo(List.of(rule)))
                .body("counts[0].edited", equalTo(1))
                .body("counts[0].kept", equalTo(0));
        as(UUID.randomUUID()).get(OUTCOMES).then().body("counts", empty());
    }

    @Test
    void onePersonDoesNotMakeTheFigures() {
        var rule = rule(false);
        var alice = UUID.randomUUID();
        for (var count = 0; count < MOST_A_DAY + 3; count++) {
            report(alice, rule, "KEPT").then().statusCode(204);
        }

        as(alice).get(OUTCOMES).then().body("counts[0].kept", equalTo(MOST_A_DAY));
        age(rule);
        counts(alice).then().body("counts.rule", not(hasItem(rule)));
    }

    @Test
    void whatFewHaveMetIsNotTheDifferenceToItsLevel() {
        var rule = rule(false);
        var rare = rule(false);
        for (var count = 0; count < 5; count++) {
            report(UUID.randomUUID(), rule, "KEPT").then().statusCode(204);
        }
        age(rule);
        counts(UUID.randomUUID()).then().body("counts.rule", hasItem(rule));

        report(UUID.randomUUID(), rare, "CANCELLED").then().statusCode(204);
        age(rare);

        counts(UUID.randomUUID()).then().body("counts", empty());
    }

    @Test
    void nameOfASecretRuleIsForStewards() {
        var rule = rule(true);
        for (var count = 0; count < 5; count++) {
            report(UUID.randomUUID(), rule, "KEPT").then().statusCode(204);
        }
        age(rule);

        counts(UUID.randomUUID()).then().body("counts.rule", not(hasItem(rule)));
        asSteward(steward).get(COUNTS).then().body("counts.rule", hasItem(rule));
    }

    @Test
    void ruleThatIsGoneHasNothingToCount() {
        var alice = UUID.randomUUID();

        report(alice, unique(), "KEPT").then().statusCode(204);

        as(alice).get(OUTCOMES).then().body("counts", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    outcomes            | {}
                    outcomes            | {"outcomes": []}
                    outcomes[0]         | {"outcomes": [null]}
                    outcomes[0].rule    | {"outcomes": [{"outcome": "KEPT"}]}
                    outcomes[0].rule    | {"outcomes": [{"rule": "A b", "outcome": "KEPT"}]}
                    outcomes[0].outcome | {"outcomes": [{"rule": "tone"}]}
                    outcomes[0].outcome | {"outcomes": [{"rule": "tone", "outcome": "LOVED"}]}
                    outcomes[0].text    | {"outcomes": [{"rule": "tone", "outcome": "KEPT", "text": "x"}]}
                    """)
    void badInputNamesTheField(String field, String body) {
        as(UUID.randomUUID())
                .body(body)
                .post(OUTCOMES)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    /** As if it had been within the last four weeks that are over. */
    private void age(String rule) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var day = WholePeriod.FOUR_WEEKS.startOf(today).minusDays(1);
        update("UPDATE nudge_outcome SET day = '" + day + "' WHERE rule = ?", rule);
    }

    private void update(String sql, String rule) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, rule);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String rule(boolean secret) {
        var id = unique();
        put(steward, id, "0", draft(secret, unique())).then().statusCode(200);
        return id;
    }

    private static Response report(UUID person, String rule, String outcome) {
        return as(person)
                .body(
                        "{\"outcomes\": [{\"rule\": \"%s\", \"outcome\": \"%s\"}]}"
                                .formatted(rule, outcome))
                .post(OUTCOMES);
    }

    private static Response counts(UUID person) {
        return as(person).get(COUNTS);
    }
}
