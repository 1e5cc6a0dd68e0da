package io.loggia.feed.draft;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Events;
import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.Posts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alice has a draft published later; its time is brought on in the database. */
@QuarkusTest
class ScheduleIT {

    @Inject Facts facts;
    @Inject Clock clock;
    @Inject DueService dues;

    private final UUID id = UUID.randomUUID();
    private Person alice;
    private Person bob;

    @BeforeEach
    void theCast() {
        alice = People.newcomer("alice");
        bob = People.newcomer("bob");
    }

    @Test
    void draftBecomesAPostAtItsTimeAndIsGone() throws Exception {
        bob.follows(alice);
        Map<String, ?> poll =
                Map.of("choices", List.of("A", "B"), "several", false, "openMinutes", 60);
        keep(Map.of("text", "Later", "poll", poll));
        schedule(in(Duration.ofHours(3)))
                .then()
                .statusCode(200)
                .body("schedule.refusal", nullValue());
        posts(alice).then().body("items", empty());

        bringOn();

        eventually().untilAsserted(() -> drafts().then().body("items", empty()));
        posts(bob)
                .then()
                .body("items.text", contains("Later"))
                .body("items[0].poll.choices.text", contains("A", "B"));
        eventually()
                .untilAsserted(
                        () ->
                                bob.asks()
                                        .get("/api/timelines/home")
                                        .then()
                                        .body("items.text", contains("Later")));
        cancel().then().statusCode(404);
    }

    @Test
    void manyReplicasPublishOnce() throws Exception {
        keep(Map.of("text", "Once"));
        Instant publishAt = in(Duration.ofHours(3));
        schedule(publishAt).then().statusCode(200);
        Schedule due = new Schedule(alice.id(), id, publishAt);

        List<Optional<UUID>> published =
                IntStream.range(0, 4).parallel().mapToObj(_ -> dues.publish(due)).toList();

        assertThat(published).filteredOn(Optional::isPresent).hasSize(1);
        posts(alice).then().body("items.text", contains("Once"));
    }

    @Test
    void cancelledDraftStaysADraft() throws Exception {
        keep(Map.of("text", "Not yet"));
        Instant publishAt = in(Duration.ofHours(3));
        schedule(publishAt).then().statusCode(200);

        cancel().then().statusCode(200).body("schedule", nullValue());

        assertThat(dues.publish(new Schedule(alice.id(), id, publishAt))).isEmpty();
        drafts().then().body("items.text", contains("Not yet"));
        posts(alice).then().body("items", empty());
    }

    @Test
    void anotherTimeOrTextHoldsAndTheSameAgainIsNoConflict() throws Exception {
        keep(Map.of("text", "One"));
        Instant first = in(Duration.ofHours(3));
        Instant second = in(Duration.ofHours(4));
        int version = schedule(first).then().statusCode(200).extract().path("version");
        schedule(first).then().statusCode(200).body("version", equalTo(version));
        schedule(second, version + 100).then().statusCode(412);
        schedule(second).then().statusCode(200);
        keep(Map.of("text", "Two"));
        assertThat(Instant.parse(drafts().path("items[0].schedule.publishAt"))).isEqualTo(second);

        assertThat(dues.publish(new Schedule(alice.id(), id, first))).isEmpty();
        bringOn();

        eventually().untilAsserted(() -> posts(alice).then().body("items.text", contains("Two")));
    }

    @Test
    void whatIsRefusedAtItsTimeStaysWithTheReason() throws Exception {
        Person group = People.newGroup("The planners");
        alice.follows(group);
        keep(Map.of("text", "For us", "groupId", group.id()));
        schedule(in(Duration.ofHours(3))).then().statusCode(200);

        alice.unfollows(group);
        bringOn();

        eventually()
                .untilAsserted(
                        () ->
                                drafts().then()
                                        .body("items[0].schedule.refusal", equalTo("not-found"))
                                        .body("items[0].text", equalTo("For us")));
        alice.follows(group);
        schedule(in(Duration.ofHours(3)))
                .then()
                .statusCode(200)
                .body("schedule.refusal", nullValue());
        bringOn();
        eventually().untilAsserted(() -> drafts().then().body("items", empty()));
        alice.asks()
                .get("/api/timelines/groups/{id}", group.id())
                .then()
                .body("items.text", contains("For us"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "blocked"})
    void replyToWhatIsNoLongerThereIsRefused(String fate) throws Exception {
        UUID parent = bob.publishes("To be answered");
        keep(Map.of("text", "I agree", "parentId", parent));
        schedule(in(Duration.ofHours(3))).then().statusCode(200);

        if ("deleted".equals(fate)) {
            Posts.delete(bob, parent).then().statusCode(204);
        } else {
            bob.blocks(alice);
        }
        bringOn();

        eventually()
                .untilAsserted(
                        () ->
                                drafts().then()
                                        .body("items[0].schedule.refusal", equalTo("not-found")));
    }

    @Test
    void whoeverHasLeftPublishesNothing() throws Exception {
        keep(Map.of("text", "From afar"));
        schedule(in(Duration.ofHours(3))).then().statusCode(200);
        facts.change("UPDATE author SET state = 'FORMER' WHERE id = ?", alice.id());

        bringOn();

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT count(*) FROM schedule WHERE draft = ? AND refusal = 'FORBIDDEN'",
                                                        id))
                                        .isOne());
        posts(bob).then().body("items", empty());
    }

    @Test
    void whoeverIsErasedLeavesNoSchedule() throws Exception {
        keep(Map.of("text", "Nevermore"));
        schedule(in(Duration.ofHours(3))).then().statusCode(200);

        new Events()
                .probe()
                .send(
                        "profiles",
                        alice.id().toString(),
                        "{\"profileId\": \"%s\", \"version\": 9, \"erasedAt\": \"%s\"}"
                                .formatted(alice.id(), clock.instant()),
                        Events.headers("profile.erased", 1));

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                facts.number(
                                                        "SELECT count(*) FROM schedule WHERE author_id = ?",
                                                        alice.id()))
                                        .isZero());
    }

    @ParameterizedTest
    @CsvSource({"PT4M", "P91D", "-PT1H"})
    void timeIsNeitherTooSoonNorTooFar(Duration ahead) throws Exception {
        keep(Map.of("text", "When?"));
        schedule(in(ahead)).then().statusCode(400).body("field", equalTo("publishAt"));
        drafts().then().body("items[0].schedule", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                   | publishAt
                    {"publishAt": null}                  | publishAt
                    {"publishAt": "tomorrow"}            | publishAt
                    {"publishAt": 1}                     | publishAt
                    {"publishAt": "%s", "audience": "X"} | audience
                    {"publishAt": "%s", "audience": "GROUP"} | audience
                    {"publishAt": "%s", "text": "x"}     | text
                    """)
    void badScheduleIsRefusedAndNamed(String body, String field) throws Exception {
        keep(Map.of("text", "When?"));
        put(body.formatted(in(Duration.ofHours(3))), version())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
        drafts().then().body("items[0].schedule", nullValue());
    }

    @Test
    void onlyWhatCouldBePublishedNowIsScheduled() throws Exception {
        Instant later = in(Duration.ofHours(3));
        keep(Map.of("text", ""));
        schedule(later).then().statusCode(400).body("field", equalTo("text"));
        keep(Map.of("text", "x", "parentId", UUID.randomUUID()));
        schedule(later).then().statusCode(404);
        keep(Map.of("text", "x", "answers", UUID.randomUUID()));
        schedule(later).then().statusCode(422);
        Map<String, ?> poll =
                Map.of("choices", List.of("A", ""), "several", false, "openMinutes", 60);
        keep(Map.of("text", "x", "poll", poll));
        schedule(later).then().statusCode(400).body("field", equalTo("poll.choices[1]"));
        keep(Map.of("text", "x"));
        put("{\"publishAt\": \"%s\", \"audience\": \"WORLD\"}".formatted(later), version())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:loggia:problem:schedule-inside-only"));
        alice.asks()
                .body(Map.of("publishAt", later.toString()))
                .put("/api/drafts/{id}/schedule", id)
                .then()
                .statusCode(428);
        bob.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("publishAt", later.toString()))
                .put("/api/drafts/{id}/schedule", id)
                .then()
                .statusCode(404);
        bob.asks().delete("/api/drafts/{id}/schedule", id).then().statusCode(404);
    }

    private Instant in(Duration ahead) {
        return clock.instant().plus(ahead);
    }

    private void keep(Map<String, ?> draft) throws Exception {
        var request = alice.asks().body(new HashMap<>(draft));
        if (version() > 0) {
            request.header("If-Match", "\"" + version() + "\"");
        }
        request.put("/api/drafts/{id}", id).then().statusCode(200);
    }

    private Response schedule(Instant publishAt) throws Exception {
        return schedule(publishAt, version());
    }

    private Response schedule(Instant publishAt, long version) {
        return put("{\"publishAt\": \"%s\"}".formatted(publishAt), version);
    }

    private Response put(String body, long version) {
        return alice.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/drafts/{id}/schedule", id);
    }

    private Response cancel() {
        return alice.asks().delete("/api/drafts/{id}/schedule", id);
    }

    /** Its time comes. */
    private void bringOn() throws Exception {
        facts.change("UPDATE schedule SET publish_at = now() WHERE draft = ?", id);
    }

    private long version() throws Exception {
        return facts.number(
                "SELECT version FROM draft WHERE author_id = ? AND id = ?", alice.id(), id);
    }

    private Response drafts() {
        return alice.asks().get("/api/drafts");
    }

    private Response posts(Person reader) {
        return reader.asks().get("/api/timelines/profiles/{id}", alice.id());
    }
}
