package io.loggia.outward.erasure;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.CrossingState;
import io.loggia.events.ErasureOutcome;
import io.loggia.events.ErasureService;
import io.loggia.events.VoiceState;
import io.loggia.local.testing.WholeRows;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.site.Drawn;
import io.loggia.outward.site.SiteProcess;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a person who was erased: in the rows an id, outside that something is gone. */
@QuarkusTest
@WithRealParts
class ErasureIT {

    private static SiteProcess site;

    @Inject Askers askers;
    @Inject AgroalDataSource database;

    private WholeRows rows;
    private People people;
    private UUID zoe;
    private String handle;
    private String name;
    private String words;

    @BeforeAll
    static void startSite() {
        site = SiteProcess.shared();
    }

    /** Zoe has a name that nobody else has. */
    @BeforeEach
    void theCast() {
        rows = new WholeRows(database::getConnection);
        var unique = UUID.randomUUID().toString().substring(0, 8);
        people = People.withAlice();
        name = "Zoe Unmistakable-" + unique;
        words = "said" + unique;
        zoe = people.speaker(name, "bridges");
        handle = People.handle(zoe);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void nothingButAnIdIsLeftInAnyRow() throws Exception {
        var live = people.offer(zoe, words + " outside");
        people.awaitLive(zoe, live);
        removed(people.offer(zoe, words + " and was removed"));
        answered();
        sayAmongColleagues();
        actAsSteward();
        asSteward(UUID.randomUUID())
                .body("{\"reason\": \"%s\", \"until\": \"%s\"}".formatted(words, anHourOn()))
                .put("/api/outward/voices/{id}/pause", zoe)
                .then()
                .statusCode(204);
        mentionedByAlice();
        assertThat(rows.holding(handle, name, words)).isNotEmpty();

        people.erased(zoe, 2);

        awaitReport();
        eventually().untilAsserted(() -> assertThat(rows.holding(handle, name, words)).isEmpty());
        asSteward(UUID.randomUUID())
                .get("/api/outward/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(people.crossings(live).getLast().state())
                                    .isEqualTo(CrossingState.WITHDRAWN);
                            assertThat(people.crossings(live).getLast().address()).isNull();
                            assertThat(people.voices(zoe).getLast().state())
                                    .isEqualTo(VoiceState.OFF);
                        });
    }

    @Test
    void outsidersFindThatItIsGoneAndNotWhose() {
        var picture = Drawn.jpeg("A bridge");
        var post = UUID.randomUUID();
        people.offer(post, zoe, 1, words, List.of(picture));
        String address = people.awaitLive(zoe, post).path("address");
        var path = address.substring(address.indexOf("/@"));
        assertThat(site.get(path).body()).contains(name, words);
        var alices = mentionedByAlice();
        assertThat(site.get(alices).body()).contains(name);

        people.erased(zoe, 2);

        eventually().until(() -> site.get(path).statusCode() == 410);
        assertThat(site.get(path).body()).doesNotContain(name, handle, words);
        assertThat(site.get("/media/" + picture.name()).statusCode()).isEqualTo(410);
        assertThat(site.get("/@" + handle).statusCode()).isEqualTo(404);
        assertThat(site.get(alices).body()).doesNotContain(name, handle);
        awaitReport();
        assertThat(site.get(path).statusCode()).isEqualTo(410);
        assertThat(site.get(path).body()).doesNotContain(name, handle, words);
        assertThat(site.get("/media/" + picture.name()).statusCode()).isEqualTo(410);
        assertThat(site.get(alices).body()).doesNotContain(name, handle).contains("@erased");
    }

    @Test
    void nobodyComesBackAndWhatIsUnderWayIsTakenBack() throws Exception {
        people.erased(zoe, 3);
        awaitReport();

        people.face(zoe, name, "bridges");
        people.faceInEpoch(2, zoe, name);
        people.erased(zoe, 3);
        people.erased(zoe, 4);
        people.awaitRead("public-profiles", zoe);
        var late = people.offer(zoe, words + " too late");

        people.awaitState(zoe, late, "CANCELLED");
        people.awaitFace(zoe, false);
        assertThat(rows.holding(handle, name, words)).isEmpty();
        assertThat(people.erasures(zoe))
                .singleElement()
                .satisfies(
                        report -> {
                            assertThat(report.service()).isEqualTo(ErasureService.OUTWARD);
                            assertThat(report.outcome()).isEqualTo(ErasureOutcome.DONE);
                            assertThat(report.version()).isEqualTo(3);
                        });
        as(zoe).body("{\"state\": \"ON\", \"guidelinesVersion\": " + People.guidelines() + "}")
                .put("/api/outward/voice")
                .then()
                .statusCode(409);

        people.erasedInEpoch(2, zoe, 3);
        eventually().untilAsserted(() -> assertThat(people.erasures(zoe)).hasSize(2));
    }

    @Test
    void whoeverWasNeverSeenHereIsReportedToo() {
        var stranger = UUID.randomUUID();

        people.erased(stranger, 1);

        eventually().untilAsserted(() -> assertThat(people.erasures(stranger)).hasSize(1));
    }

    private void removed(UUID post) {
        people.awaitLive(zoe, post);
        asSteward(UUID.randomUUID())
                .body("{\"reason\": \"%s\", \"rule\": \"others-names\"}".formatted(words))
                .post("/api/outward/posts/{id}/removal", post)
                .then()
                .statusCode(204);
        as(zoe).body("{\"text\": \"%s\"}".formatted(words))
                .post("/api/outward/posts/{id}/removal/appeal", post)
                .then()
                .statusCode(200);
    }

    private void answered() {
        var question = askers.askSomebody(handle, "How long is a bridge?", "bridges");
        as(zoe).post("/api/outward/questions/{id}/claim", question.id()).then().statusCode(200);
        people.awaitLive(zoe, people.answer(zoe, question.id(), words + " in answer"));
    }

    private void sayAmongColleagues() {
        var question = askers.ask("And how wide?", "bridges");
        as(zoe).body("{\"text\": \"%s\"}".formatted(words))
                .post("/api/outward/questions/{id}/side-notes", question.id())
                .then()
                .statusCode(200);
        as(people.alice)
                .body("{\"text\": \"Ask @%s\"}".formatted(handle))
                .post("/api/outward/questions/{id}/side-notes", question.id())
                .then()
                .statusCode(200);
        as(zoe).body("{\"reason\": \"%s\"}".formatted(words))
                .post("/api/outward/questions/{id}/decline", question.id())
                .then()
                .statusCode(200);
    }

    private void actAsSteward() {
        var post = people.offer(people.alice, "By somebody else");
        people.awaitLive(people.alice, post);
        asSteward(zoe)
                .body("{\"reason\": \"%s\", \"rule\": \"others-names\"}".formatted(words))
                .post("/api/outward/posts/{id}/removal", post)
                .then()
                .statusCode(204);
    }

    /**
     * By reference, as feed-service names people, and by a handle; returns the path of the post.
     */
    private String mentionedByAlice() {
        var post = UUID.randomUUID();
        people.offer(
                post,
                people.alice,
                1,
                ", thanks, and see @" + handle,
                "<p><a data-mention=\"0\"></a>, thanks, and see @" + handle + "</p>",
                List.of(zoe),
                List.of());
        String address = people.awaitLive(people.alice, post).path("address");
        return address.substring(address.indexOf("/@"));
    }

    private void awaitReport() {
        eventually().untilAsserted(() -> assertThat(people.erasures(zoe)).isNotEmpty());
    }

    private static Instant anHourOn() {
        return Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.MILLIS);
    }
}
