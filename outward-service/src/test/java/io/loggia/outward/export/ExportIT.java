package io.loggia.outward.export;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person takes along of how they stand outside. */
@QuarkusTest
@WithRealParts
class ExportIT {

    @Inject Askers askers;

    private People people;

    @BeforeEach
    void theCast() {
        people = People.withAlice();
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void voicePostsAnswersAndNotesAreAllThereAndNoWordOfAGuest() {
        var zoe = people.speaker("Zoe", "bridges");
        var handle = People.handle(zoe);
        var live = people.offer(zoe, "Said outside");
        people.awaitLive(zoe, live);
        asSteward(UUID.randomUUID())
                .body("{\"reason\": \"Names somebody\", \"rule\": \"others-names\"}")
                .post("/api/outward/posts/{id}/removal", live)
                .then()
                .statusCode(204);
        var question = askers.askSomebody(handle, "Words of a guest", "bridges");
        as(zoe).post("/api/outward/questions/{id}/claim", question.id()).then().statusCode(200);
        as(zoe).body("{\"text\": \"Noted\"}")
                .post("/api/outward/questions/{id}/side-notes", question.id())
                .then()
                .statusCode(200);
        as(zoe).body("{\"reason\": \"Nobody knows\"}")
                .post("/api/outward/questions/{id}/decline", question.id())
                .then()
                .statusCode(200);

        JsonPath export = export(zoe);

        assertThat(export.getInt("version")).isOne();
        assertThat(export.getString("part")).isEqualTo("outside");
        assertThat(export.getString("voices[0].state")).isEqualTo("ON");
        assertThat(export.getList("spells")).hasSize(1);
        assertThat(export.getString("posts[0].postId")).isEqualTo(live.toString());
        assertThat(export.getString("posts[0].state")).isEqualTo("REMOVED");
        assertThat(export.getString("revisions[0].text")).isEqualTo("Said outside");
        assertThat(export.getString("removals[0].reason")).isEqualTo("Names somebody");
        assertThat(export.getString("sideNotes[0].text")).isEqualTo("Noted");
        assertThat(export.getString("declined[0].reason")).isEqualTo("Nobody knows");
        assertThat(export.prettify()).doesNotContain("Words of a guest");
        assertThat(export(people.alice).getList("posts")).isEmpty();
    }

    @Test
    void whatAStewardDidIsTheStewardsToo() {
        var steward = UUID.randomUUID();
        var post = people.offer(people.alice, "By Alice");
        people.awaitLive(people.alice, post);

        asSteward(steward)
                .body("{\"reason\": \"Out of place\", \"rule\": \"others-names\"}")
                .post("/api/outward/posts/{id}/removal", post)
                .then()
                .statusCode(204);

        assertThat(export(steward).getString("actsAsSteward[0].reason")).isEqualTo("Out of place");
    }

    private static JsonPath export(UUID person) {
        return as(person).get("/internal/export").then().statusCode(200).extract().jsonPath();
    }
}
