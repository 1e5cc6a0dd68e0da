package io.loggia.outward.nudge;

import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.nudge.Rules.draft;
import static io.loggia.outward.nudge.Rules.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithRealParts
class TrialIT {

    private final UUID steward = UUID.randomUUID();

    @Test
    void textIsTriedOnAllRulesAndOneThatIsNotSaved() {
        var word = unique();

        asSteward(steward)
                .body("{\"text\": \"PAY-1 %s\", \"rule\": %s}".formatted(word, draft(true, word)))
                .post("/api/outward/nudges/test")
                .then()
                .statusCode(200)
                .body("nudges.rule", contains("ticket", "-"))
                .body("nudges[1].start", equalTo(6));
        asSteward(steward)
                .body("{\"text\": \"PAY-1 %s\"}".formatted(word))
                .post("/api/outward/nudges/test")
                .then()
                .body("nudges.rule", contains("ticket"));
        asSteward(steward)
                .body(
                        "{\"text\": \"PAY-1 %s\", \"id\": \"ticket\", \"rule\": %s}"
                                .formatted(word, draft(false, word)))
                .post("/api/outward/nudges/test")
                .then()
                .body("nudges.start", contains(6));
    }

    @Test
    void dryRunReadsWhatIsPublicAndNothingElse() {
        var word = unique();
        try (var people = People.withAlice();
                var others = People.withAliceWaiting()) {
            var live = people.offer(people.alice, "Now %s is out".formatted(word));
            var leaving = others.offer(others.alice, "Soon %s is out".formatted(word));
            people.awaitLive(people.alice, live);
            others.awaitState(others.alice, leaving, "LEAVING");

            asSteward(steward)
                    .body("{\"rule\": %s}".formatted(draft(false, word)))
                    .post("/api/outward/nudges/dry-run")
                    .then()
                    .statusCode(200)
                    .body("posts", greaterThanOrEqualTo(1))
                    .body("hinted", equalTo(1))
                    .body("examples.text", contains("Now %s is out".formatted(word)))
                    .body("examples[0].places[0].start", equalTo(4))
                    .body("examples[0].keySet()", not(hasItem("author")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    test    | text             | {"rule": DRAFT}
                    test    | id               | {"text": "x", "id": "A b", "rule": DRAFT}
                    test    | rule.patterns[0] | {"text": "x", "rule": BOMB}
                    test    | more             | {"text": "x", "more": 1}
                    dry-run | rule             | {}
                    dry-run | id               | {"id": "", "rule": DRAFT}
                    dry-run | rule.patterns[0] | {"rule": BOMB}
                    """)
    void badInputNamesTheField(String path, String field, String body) {
        var good = draft(false, "one");
        var bomb = good.replace("\"patterns\": []", "\"patterns\": [\"((a{99}){99}){99}\"]");

        asSteward(steward)
                .body(body.replace("DRAFT", good).replace("BOMB", bomb))
                .post("/api/outward/nudges/" + path)
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }
}
