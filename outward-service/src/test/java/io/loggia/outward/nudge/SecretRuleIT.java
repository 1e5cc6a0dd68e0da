package io.loggia.outward.nudge;

import static io.loggia.outward.People.as;
import static io.loggia.outward.nudge.Rules.draft;
import static io.loggia.outward.nudge.Rules.put;
import static io.loggia.outward.nudge.Rules.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealParts
class SecretRuleIT {

    private static final int A_DAY = 10;
    private static final int A_MINUTE = 240;

    private final UUID steward = UUID.randomUUID();

    @Test
    void whoeverWritesOneWordLearnsOfThatOneAlone() {
        var one = unique();
        var other = unique();
        put(steward, unique(), "0", draft(true, one, other)).then().statusCode(200);

        advice(UUID.randomUUID(), "About " + one)
                .then()
                .statusCode(200)
                .body("nudges[0].message", containsString(one))
                .body(not(containsString(other)));
    }

    @Test
    void ruleDoesNotTellInItsOwnWords() {
        var word = unique();
        var telling = draft(true, word).replace("Wirklich", "Wirklich " + word);

        put(steward, unique(), "0", telling)
                .then()
                .statusCode(400)
                .body("field", equalTo("rule.message.de"));
        put(steward, unique(), "0", telling.replace("\"secret\": true", "\"secret\": false"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverTriesManyWordsIsToldOfAFew() {
        var words = IntStream.range(0, A_DAY + 4).mapToObj(number -> unique()).toList();
        put(steward, unique(), "0", draft(true, words.toArray(String[]::new)))
                .then()
                .statusCode(200);
        var prober = UUID.randomUUID();

        var told = words.stream().filter(word -> hints(prober, word) > 0).toList();

        assertThat(told).isEqualTo(words.subList(0, A_DAY));
        assertThat(hints(prober, words.getFirst())).isEqualTo(1);
        assertThat(hints(UUID.randomUUID(), words.getLast())).isEqualTo(1);
    }

    @Test
    void whoeverAsksWithoutEndWaits() {
        var prober = UUID.randomUUID();
        var status = 200;
        for (var count = 0; count < 4 * A_MINUTE && status == 200; count++) {
            status = advice(prober, "x").statusCode();
        }

        assertThat(status).isEqualTo(429);
        advice(UUID.randomUUID(), "x").then().statusCode(200);
    }

    private static int hints(UUID person, String text) {
        List<Object> nudges = advice(person, text).path("nudges");
        return nudges.size();
    }

    private static Response advice(UUID person, String text) {
        return as(person).body("{\"text\": \"%s\"}".formatted(text)).post("/api/outward/advice");
    }
}
