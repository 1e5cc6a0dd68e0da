package io.loggia.outward.post;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.crossing;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.loggia.events.CrossingChanged;
import io.loggia.events.CrossingState;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.site.Drawn;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealParts
class CrossingIT {

    private static final String JWT =
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXRoaXM";

    @Inject AgroalDataSource database;

    @Test
    void offeredPostLeavesAndIsPublicAfterItsWindow() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "Hello, world");

            people.awaitState(people.alice, post, "LIVE")
                    .then()
                    .body("postVersion", equalTo(1))
                    .body(
                            "address",
                            matchesPattern(
                                    "http://localhost:8090/@"
                                            + People.handle(people.alice)
                                            + "/[A-Za-z0-9_-]{22}"))
                    .body("liveSince", notNullValue())
                    .body("html", equalTo("<p>Hello, world</p>"))
                    .body("authorLine", equalTo("Alice Adler, Engineer at Example Ltd"));
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::state)
                                            .containsExactly(
                                                    CrossingState.LEAVING, CrossingState.LIVE));
            assertThat(people.crossings(post))
                    .extracting(CrossingChanged::version)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void nothingIsPublicDuringTheWindowUntilItsAuthorSendsIt() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Soon");
            people.awaitState(people.alice, post, "LEAVING")
                    .then()
                    .body("address", nullValue())
                    .body("publishAt", notNullValue());

            as(people.alice).post("/api/outward/posts/{id}/send-now", post).then().statusCode(200);

            people.awaitState(people.alice, post, "LIVE");
            as(people.alice)
                    .post("/api/outward/posts/{id}/send-now", post)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:not-leaving"));
        }
    }

    @Test
    void windowIsEndedOnce() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Now, now, now");
            people.awaitState(people.alice, post, "LEAVING");

            for (var time = 0; time < 3; time++) {
                as(people.alice).post("/api/outward/posts/{id}/send-now", post);
            }

            people.awaitState(people.alice, post, "LIVE");
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::state)
                                            .containsExactly(
                                                    CrossingState.LEAVING,
                                                    CrossingState.LEAVING,
                                                    CrossingState.LIVE));
        }
    }

    @Test
    void secondDeliveryChangesNothing() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Once");
            people.awaitState(people.alice, post, "LEAVING");
            people.offer(post, people.alice, 1, "Once");
            var other = people.offer(people.alice, "Another");
            people.awaitState(people.alice, other, "LEAVING");

            people.offer(post, people.alice, 2, "Twice");

            eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("html", equalTo("<p>Twice</p>")));
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(people.crossings(post))
                                            .extracting(CrossingChanged::postVersion)
                                            .containsExactly(1L, 2L));
        }
    }

    @Test
    void authorTakesBackWhatIsPublic() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "Too early");
            people.awaitLive(people.alice, post);

            as(people.alice)
                    .delete("/api/outward/posts/{id}?version=1", post)
                    .then()
                    .statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("WITHDRAWN"))
                    .body("html", nullValue())
                    .body("liveSince", nullValue())
                    .body("address", notNullValue());
            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            people.takenBack(post, people.alice, 1);
            people.offer(post, people.alice, 2, "Now");
            people.awaitLive(people.alice, post)
                    .then()
                    .body("postVersion", equalTo(2))
                    .body("html", equalTo("<p>Now</p>"));
        }
    }

    @Test
    void whoHasSeenAnOldVersionTakesBackWhatIsPublicAllTheSame() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "As first written");
            people.awaitLive(people.alice, post);
            people.offer(post, people.alice, 2, "As corrected elsewhere");
            eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("state", equalTo("LIVE"))
                                            .body("postVersion", equalTo(2)));

            as(people.alice)
                    .delete("/api/outward/posts/{id}?version=1", post)
                    .then()
                    .statusCode(204);

            crossing(people.alice, post).then().body("state", equalTo("WITHDRAWN"));
        }
    }

    @Test
    void authorCancelsWhatLeaves() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "No");
            people.awaitState(people.alice, post, "LEAVING");

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            crossing(people.alice, post)
                    .then()
                    .body("state", equalTo("CANCELLED"))
                    .body("address", nullValue());
        }
    }

    @Test
    void whatWasTakenBackBeforeItArrivesNeverLeaves() {
        try (var people = People.withAlice()) {
            var post = UUID.randomUUID();
            as(people.alice)
                    .delete("/api/outward/posts/{id}?version=2", post)
                    .then()
                    .statusCode(204);

            people.offer(post, people.alice, 2, "Late");

            people.awaitState(people.alice, post, "CANCELLED");
            people.offer(post, people.alice, 3, "Later");
            people.awaitLive(people.alice, post);
        }
    }

    @Test
    void nobodyTakesBackAnothersPost() {
        try (var people = People.withAlice()) {
            var post = UUID.randomUUID();
            as(people.bob)
                    .delete("/api/outward/posts/{id}?version=99", post)
                    .then()
                    .statusCode(204);

            people.offer(post, people.alice, 1, "Mine");

            people.awaitLive(people.alice, post);
            as(people.bob).delete("/api/outward/posts/{id}", post).then().statusCode(404);
            crossing(people.bob, post).then().statusCode(404);
            crossing(people.alice, post).then().body("state", equalTo("LIVE"));
        }
    }

    @Test
    void unknownPostIsNotFoundUnlessAVersionIsNamed() {
        var nobody = UUID.randomUUID();

        as(nobody).delete("/api/outward/posts/{id}", UUID.randomUUID()).then().statusCode(404);
        as(nobody)
                .delete("/api/outward/posts/{id}?version=0", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("field", equalTo("version"));
    }

    @Test
    void correctionWaitsWhileTheOldWordsStand() {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "Frist");
            people.awaitLive(people.alice, post);
            people.speak(people.alice, 3_600);

            people.offer(post, people.alice, 2, "First");

            people.awaitState(people.alice, post, "LEAVING")
                    .then()
                    .body("liveSince", notNullValue())
                    .body("address", notNullValue())
                    .body("html", equalTo("<p>First</p>"));
        }
    }

    @Test
    void secretHoldsThePostUntilItsAuthorOverridesOrEdits() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "An example token: " + JWT);
            people.awaitState(people.alice, post, "HELD")
                    .then()
                    .body("rule", equalTo("token"))
                    .body("overridable", equalTo(true));

            as(people.alice)
                    .body("{\"reason\": \"It is the one of the specification\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("LEAVING"));

            people.offer(post, people.alice, 2, "-----BEGIN PRIVATE KEY-----");
            people.awaitState(people.alice, post, "HELD")
                    .then()
                    .body("rule", equalTo("private-key"))
                    .body("overridable", equalTo(false));
            as(people.alice)
                    .body("{\"reason\": \"please\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:loggia:problem:not-held"));
            people.offer(post, people.alice, 3, "Without it");
            people.awaitState(people.alice, post, "LEAVING");
        }
    }

    @Test
    void whatItsAuthorHasOverriddenIsNotAskedAgainAfterAPause() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "An example token: " + JWT);
            people.awaitState(people.alice, post, "HELD");
            as(people.alice)
                    .body("{\"reason\": \"It is the one of the specification\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(200);
            people.noFace(people.alice, 2);
            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("voice"));

            people.face(people.alice, People.handle(people.alice), 3);

            people.awaitState(people.alice, post, "LEAVING");
        }
    }

    @Test
    void voicelessAuthorsPostWaitsForTheVoice() {
        try (var people = new People()) {
            people.face(people.bob, People.handle(people.bob), 1);
            var post = people.offer(people.bob, "May I?");
            people.awaitState(people.bob, post, "HELD").then().body("rule", equalTo("voice"));

            people.speak(people.bob, null);

            people.awaitLive(people.bob, post);
        }
    }

    @Test
    void whoeverHidesTheFaceHoldsWhatIsLeaving() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Wait");
            people.awaitState(people.alice, post, "LEAVING");

            people.noFace(people.alice, 2);

            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("voice"));
        }
    }

    @Test
    void laterEpochBringsItsOwnWords() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Before the restore");
            people.awaitState(people.alice, post, "LEAVING");

            people.offerInEpoch(2, post, people.alice, 1, "After the restore");

            eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("html", equalTo("<p>After the restore</p>")));
        }
    }

    @Test
    void publicWordsStayUntilThoseOfALaterEpochAreDue() throws SQLException {
        try (var people = People.withAlice()) {
            var post = people.offer(people.alice, "Before");
            people.awaitLive(people.alice, post);
            people.speak(people.alice, 3_600);

            people.offerInEpoch(2, post, people.alice, 1, "After");

            people.awaitState(people.alice, post, "LEAVING");
            assertThat(publicWords(people.alice)).containsExactly("Before");
            as(people.alice).post("/api/outward/posts/{id}/send-now", post).then().statusCode(200);
            people.awaitState(people.alice, post, "LIVE");
            assertThat(publicWords(people.alice)).containsExactly("After");
            assertThat(texts("SELECT text FROM revision WHERE post_ref = ?", post))
                    .containsExactly("After");
        }
    }

    @Test
    void oldWordsOfAnEarlierEpochAreTakenBackToo() throws SQLException {
        try (var people = People.withAlice()) {
            var post = UUID.randomUUID();
            people.offer(post, people.alice, 5, "Fifth");
            people.awaitLive(people.alice, post);
            people.speak(people.alice, 3_600);
            people.offerInEpoch(2, post, people.alice, 3, "Third again");
            people.awaitState(people.alice, post, "LEAVING");

            people.takenBack(post, people.alice, 3);

            people.awaitState(people.alice, post, "WITHDRAWN");
            assertThat(publicWords(people.alice)).isEmpty();
        }
    }

    @Test
    void overrideIsForTheWordsItWasGivenFor() {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "Call me: " + JWT);
            people.awaitState(people.alice, post, "HELD");
            as(people.alice)
                    .body("{\"reason\": \"An example\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(200);

            people.offerInEpoch(2, post, people.alice, 1, "Another: " + JWT);

            people.awaitState(people.alice, post, "HELD");
        }
    }

    @Test
    void onlySoManyPostsThatNeverWereAreTakenBack() throws SQLException {
        var author = UUID.randomUUID();
        for (var number = 0; number < 100; number++) {
            takeBack(author, UUID.randomUUID()).then().statusCode(204);
        }
        var known = texts("SELECT post_ref FROM taken_back WHERE author_ref = ?", author);

        takeBack(author, UUID.randomUUID())
                .then()
                .statusCode(429)
                .body("type", equalTo("urn:loggia:problem:too-many-unknown"));

        takeBack(author, UUID.fromString(known.getFirst())).then().statusCode(204);
        assertThat(texts("SELECT post_ref FROM taken_back WHERE author_ref = ?", author))
                .hasSize(100);
        age(author);
        takeBack(author, UUID.randomUUID()).then().statusCode(204);
        assertThat(texts("SELECT post_ref FROM taken_back WHERE author_ref = ?", author))
                .hasSize(1);
    }

    @Test
    void previewIsWhatWillStandOutside() {
        try (var people = People.withAliceWaiting()) {
            people.face(people.bob, People.handle(people.bob), 1);
            people.speak(people.bob, null);
            var post = UUID.randomUUID();

            people.offer(
                    post,
                    people.alice,
                    1,
                    "With a colleague on #bridges",
                    "<p>With <a data-mention=\"0\"></a> and <a data-mention=\"1\"></a> on #bridges"
                            + "<script>alert(1)</script></p>",
                    List.of(people.bob, UUID.randomUUID()),
                    List.of("bridges"));

            people.awaitState(people.alice, post, "LEAVING")
                    .then()
                    .body(
                            "html",
                            equalTo(
                                    "<p>With <a href=\"/@"
                                            + People.handle(people.bob)
                                            + "\" class=\"h-card\">Alice Adler</a> and a colleague"
                                            + " on <a href=\"/topics/bridges\""
                                            + " class=\"p-category\">#bridges</a></p>"));
        }
    }

    @Test
    void previewShowsWhatWillStandUnderTheWords() {
        try (var people = People.withAliceWaiting()) {
            var post = UUID.randomUUID();
            var pictures = List.of(Drawn.jpeg("A bridge"), Drawn.png(""));

            people.offer(post, people.alice, 1, "", pictures);

            people.awaitState(people.alice, post, "LEAVING")
                    .then()
                    .body("html", equalTo(""))
                    .body("pictures.alt", equalTo(List.of("A bridge", "")))
                    .body("pictures.width", equalTo(List.of(40, 40)))
                    .body("pictures.height", equalTo(List.of(30, 30)))
                    .body("pictures[0].keySet().size()", equalTo(3));
            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            crossing(people.alice, post).then().body("pictures", equalTo(List.of()));
        }
    }

    @Test
    void secretInTheWordsForAPictureHoldsThePostToo() {
        try (var people = People.withAliceWaiting()) {
            var post = UUID.randomUUID();
            people.offer(post, people.alice, 1, "Look", List.of(Drawn.jpeg("It says " + JWT)));
            people.awaitState(people.alice, post, "HELD").then().body("rule", equalTo("token"));
            as(people.alice)
                    .body("{\"reason\": \"It is the one of the specification\"}")
                    .post("/api/outward/posts/{id}/override", post)
                    .then()
                    .statusCode(200);
            people.awaitState(people.alice, post, "LEAVING");

            people.offer(post, people.alice, 2, "Look", List.of(Drawn.jpeg("A bridge")));

            People.eventually()
                    .untilAsserted(
                            () ->
                                    crossing(people.alice, post)
                                            .then()
                                            .body("postVersion", equalTo(2))
                                            .body("state", equalTo("LEAVING")));
        }
    }

    private static Response takeBack(UUID author, UUID post) {
        return as(author).delete("/api/outward/posts/{id}?version=1", post);
    }

    private List<String> publicWords(UUID author) throws SQLException {
        return texts(
                """
                SELECT s.text FROM site_post s JOIN face f ON f.handle = s.handle
                WHERE f.profile_ref = ?
                """,
                author);
    }

    private List<String> texts(String sql, UUID parameter) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** As if eight days had passed. */
    private void age(UUID author) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                """
                                UPDATE taken_back SET taken_back_at = taken_back_at - interval '8 days'
                                WHERE author_ref = ?
                                """)) {
            update.setObject(1, author);
            update.executeUpdate();
        }
    }
}
