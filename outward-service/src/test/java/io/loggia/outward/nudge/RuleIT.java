package io.loggia.outward.nudge;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.nudge.Rules.draft;
import static io.loggia.outward.nudge.Rules.put;
import static io.loggia.outward.nudge.Rules.remove;
import static io.loggia.outward.nudge.Rules.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRealParts
class RuleIT {

    private static final String RULES = "/api/outward/nudges/rules";

    private final UUID steward = UUID.randomUUID();

    @Test
    void companyBeginsWithRulesOfWhichSomeAreFixed() {
        asSteward(steward)
                .get(RULES)
                .then()
                .statusCode(200)
                .body("rules.id", hasItems("private-key", "ticket", "tone", "embargo"))
                .body("rules.find { it.id == 'private-key' }.fixed", equalTo(true))
                .body("rules.find { it.id == 'private-key' }.severity", equalTo("STOP"))
                .body("rules.find { it.id == 'embargo' }.secret", equalTo(true))
                .body("rules.find { it.id == 'alt-text' }.check", equalTo("ALT_TEXT"))
                .body("rules.find { it.id == 'figures' }.enabled", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "test", "dry-run", "rules/ticket/removal"})
    void onlyStewardsGetThere(String path) {
        var request = as(UUID.randomUUID());
        var address = "/api/outward/nudges/" + path;

        (path.equals("rules") ? request.get(address) : request.body("{}").post(address))
                .then()
                .statusCode(403);
        as(UUID.randomUUID()).body("{}").put(RULES + "/ticket").then().statusCode(403);
    }

    @Test
    void whatIsWrittenHoldsAtOnceAndStandsInTheJournal() {
        var id = unique();
        var word = unique();

        put(steward, id, "0", draft(false, word + " two")).then().statusCode(200);

        as(UUID.randomUUID())
                .header("Accept-Language", "de")
                .body("{\"text\": \"Oh %s  TWO!\"}".formatted(word))
                .post("/api/outward/advice")
                .then()
                .body("nudges.rule", equalTo(List.of(id)))
                .body("nudges[0].message", equalTo("Wirklich „%s  TWO“?".formatted(word)))
                .body("nudges[0].guideline", equalTo(5));
        asSteward(steward)
                .get("/api/outward/journal?limit=1")
                .then()
                .body("items[0].act", equalTo("NUDGE_RULE_WRITTEN"))
                .body("items[0].rule", equalTo(id))
                .body("items[0].profileId", nullValue())
                .body("items[0].reason", equalTo("We have talked about it"));
        asSteward(steward)
                .get("/api/outward/journal/verification")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotRead() {
        var id = unique();
        int first = put(steward, id, "0", draft(false, "one")).then().extract().path("version");

        put(steward, id, "0", draft(false, "two")).then().statusCode(412);
        put(steward, id, first + 1 + "", draft(false, "two")).then().statusCode(412);
        var second =
                put(steward, id, first + "", draft(false, "two"))
                        .then()
                        .statusCode(200)
                        .body("phrases", equalTo(List.of("two")))
                        .extract()
                        .header("ETag");
        remove(steward, id, first + "").then().statusCode(412);
        remove(steward, id, second.replace("\"", "")).then().statusCode(204);

        remove(steward, id, "0").then().statusCode(404);
        asSteward(steward).get(RULES).then().body("rules.id", not(hasItem(id)));
        put(steward, id, second.replace("\"", ""), draft(false, "x")).then().statusCode(412);
    }

    @Test
    void whatWasReadIsToBeNamed() {
        var body = "{\"reason\": \"x\", \"rule\": %s}".formatted(draft(false, "one"));

        asSteward(steward)
                .body(body)
                .put(RULES + "/" + unique())
                .then()
                .statusCode(428)
                .body("field", equalTo("If-Match"));
        for (var tag : new String[] {"*", "W/\"0\"", "0", "\"x\""}) {
            asSteward(steward)
                    .header("If-Match", tag)
                    .body(body)
                    .put(RULES + "/" + unique())
                    .then()
                    .statusCode(412);
        }
        asSteward(steward)
                .body("{\"reason\": \"x\"}")
                .post(RULES + "/ticket/removal")
                .then()
                .statusCode(428);
    }

    @Test
    void whatStopsIsFixed() {
        put(steward, "private-key", "0", draft(false, "key"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loggia:problem:rule-is-fixed"));
        remove(steward, "token", "0").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    rule.severity       | "ASK"          | "STOP"
                    rule.guideline      | "not-yet"      | "made-up"
                    rule.guideline      | "not-yet"      | ""
                    rule.phrases[0]     | ["one"]        | ["!?"]
                    rule.phrases[1]     | ["one"]        | ["one", " "]
                    rule.phrases[0]     | ["one"]        | [null]
                    rule.patterns[0]    | "patterns": [] | "patterns": ["(a"]
                    rule.patterns[1]    | "patterns": [] | "patterns": ["a", "((a{100}){100}){100}"]
                    rule.patterns[0]    | "patterns": [] | "patterns": ["(?<!a)b"]
                    rule.patterns[0]    | "patterns": [] | "patterns": [" "]
                    rule.exceptions[0]  | "exceptions": [] | "exceptions": ["*"]
                    rule.message.en     | Really “{words}”? | \\t
                    rule.message.de     | Wirklich „{words}“? | x\\u0000y
                    rule.enabled        | "enabled": true | "enabled": null
                    rule.enabled        | "enabled": true | "enabled": "yes"
                    rule.secret         | "secret": false, | "secret": null,
                    rule.checked        | "secret": false, | "secret": false, "checked": true,
                    """)
    void badInputNamesTheField(String field, String good, String bad) {
        put(steward, unique(), "0", draft(false, "one").replace(good, bad))
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void nameAndReasonAreChecked() {
        for (var name : new String[] {"A", "a_b", "-a", "a--b", "a".repeat(41)}) {
            put(steward, name, "0", draft(false, "one"))
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("id"));
        }
        asSteward(steward)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \" \", \"rule\": %s}".formatted(draft(false, "one")))
                .put(RULES + "/" + unique())
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    @Test
    void allRulesTogetherCostNoMoreThanATextMay() {
        var large = "\"patterns\": [\"[a-z]{400}\"]";
        var field = "";
        for (var count = 0; count < 12 && field.isEmpty(); count++) {
            var answer =
                    put(
                            steward,
                            unique(),
                            "0",
                            draft(false, "one").replace("\"patterns\": []", large));
            field = answer.statusCode() == 200 ? "" : answer.path("field");
        }

        assertThat(field).isEqualTo("rule.patterns");
        asSteward(steward)
                .get(RULES)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("rules.findAll { it.patterns == ['[a-z]{400}'] }")
                .forEach(
                        rule ->
                                remove(
                                                steward,
                                                String.valueOf(rule.get("id")),
                                                String.valueOf(rule.get("version")))
                                        .then()
                                        .statusCode(204));
    }

    @Test
    void checkOfOursStaysWithItsRule() {
        var rule = "rules.find { it.id == 'alt-text' }.";
        var kept = asSteward(steward).get(RULES).then().extract().path(rule + "version");

        put(steward, "alt-text", String.valueOf(kept), draft(false, "one"))
                .then()
                .statusCode(200)
                .body("check", equalTo("ALT_TEXT"));

        as(UUID.randomUUID())
                .body("{\"text\": \"one\", \"alts\": [\"a bridge\"]}")
                .post("/api/outward/advice")
                .then()
                .body("nudges", empty());
    }
}
