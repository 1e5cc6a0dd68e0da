package io.loggia.outward.question;

import static io.loggia.outward.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.outward.Askers;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What colleagues say to each other about a question. */
@QuarkusTest
@WithRealParts
class SideNoteIT {

    private static final String NOTES = "/api/outward/questions/{id}/side-notes";

    @Inject Askers askers;

    private final UUID alice = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Test
    void colleaguesReadWhatOthersSayInItsOrder() {
        var question = askers.ask("What do you think?");
        var before = version(question);
        add(alice, question, "Ask the bridge people").then().statusCode(200);

        add(bob, question, "I did").then().body("profileId", equalTo(bob.toString()));

        as(UUID.randomUUID())
                .get(NOTES, question.id())
                .then()
                .body("text", contains("Ask the bridge people", "I did"))
                .body("profileId", contains(alice.toString(), bob.toString()));
        assertThat(version(question)).isEqualTo(before + 2);
    }

    @Test
    void onlyTheAuthorTakesItBack() {
        var question = askers.ask("Whose words?");
        int number = add(alice, question, "Mine").path("number");

        as(bob).delete(NOTES + "/" + number, question.id()).then().statusCode(404);
        as(alice).delete(NOTES + "/" + number, question.id()).then().statusCode(204);

        as(alice).delete(NOTES + "/" + number, question.id()).then().statusCode(404);
        as(alice).delete(NOTES + "/one", question.id()).then().statusCode(404);
        as(bob).get(NOTES, question.id()).then().body("$", equalTo(java.util.List.of()));
    }

    @Test
    void whatItsAskerTakesBackTakesThemAlong() {
        var question = askers.ask("Forget me");
        add(alice, question, "They ask to be forgotten");

        askers.erase(question);

        as(alice).get(NOTES, question.id()).then().statusCode(404);
        add(alice, question, "Again").then().statusCode(404);
        assertThat(
                        askers.query(
                                "SELECT count(*)::text FROM side_note WHERE question_ref = ?::uuid",
                                question.id().toString()))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | text",
                "{\"text\": null} | text",
                "{\"text\": \" \"} | text",
                "{\"text\": 7} | text",
                "{\"text\": \"a\\u202eb\"} | text",
                "{\"text\": \"x\", \"y\": 1} | y"
            })
    void badWordsAreRefusedByName(String body, String field) {
        as(alice)
                .body(body)
                .post(NOTES, askers.ask("Strict?").id())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void notesAreNotEndless() {
        add(alice, askers.ask("Strict?"), "x".repeat(1_001))
                .then()
                .statusCode(400)
                .body("field", equalTo("text"));
    }

    private static long version(Askers.Question question) {
        return as(UUID.randomUUID())
                .get("/api/outward/questions/{id}", question.id())
                .jsonPath()
                .getLong("version");
    }

    private static Response add(UUID person, Askers.Question question, String text) {
        return as(person).body("{\"text\": \"" + text + "\"}").post(NOTES, question.id());
    }
}
