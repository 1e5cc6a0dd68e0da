package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.events.OutwardPicture;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures outside: as long as the revision that is public holds them, and not a moment else. */
@QuarkusTest
@WithRealParts
class PictureIT {

    private static final String MADE_UP = "/media/00000000000000000000000000000000";

    private static SiteProcess site;

    @BeforeAll
    static void startSite() {
        site = SiteProcess.shared();
    }

    @Test
    void pictureIsThereWhileItsPostIsPublic() {
        try (var people = People.withAliceWaiting()) {
            var picture = Drawn.jpeg("A bridge");
            var post = UUID.randomUUID();
            people.offer(post, people.alice, 1, "Look", List.of(picture));
            people.awaitState(people.alice, post, "LEAVING");
            assertNeverWas(picture);

            sendNow(people, post);
            assertThat(get(picture).statusCode()).isEqualTo(200);
            assertThat(get(picture).body()).isEqualTo(Drawn.bytes(picture));

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            assertGone(picture);

            people.offer(post, people.alice, 2, "Look again", List.of(picture));
            people.awaitState(people.alice, post, "LEAVING");
            assertGone(picture);
            sendNow(people, post);
            assertThat(get(picture).body()).isEqualTo(Drawn.bytes(picture));
        }
    }

    @Test
    void answerSaysWhatItIsAndMustBeAskedForAgain() {
        try (var people = People.withAlice()) {
            var jpeg = Drawn.jpeg("");
            var png = Drawn.png("");
            live(people, jpeg, png);

            var answer = get(jpeg);

            assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
            assertThat(header(get(png), "Content-Type")).isEqualTo("image/png");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
            assertThat(header(answer, "ETag")).isEqualTo("\"" + jpeg.name() + "\"");
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'none'", "sandbox", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whatIsKnownIsNotSentAgainUnlessItIsGone() {
        try (var people = People.withAlice()) {
            var picture = Drawn.jpeg("");
            var post = live(people, picture);

            for (var known : List.of("\"x\", \"%s\"", "W/\"%s\"", "\"%s\"")) {
                var tag = known.formatted(picture.name());
                var again = site.getBytes(Drawn.path(picture), "If-None-Match", tag);
                assertThat(again.statusCode()).as(tag).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
            var head = site.head(Drawn.path(picture));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(header(head, "Content-Type")).isEqualTo("image/jpeg");

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
            var tag = "\"" + picture.name() + "\"";
            assertThat(site.getBytes(Drawn.path(picture), "If-None-Match", tag).statusCode())
                    .isEqualTo(410);
        }
    }

    @Test
    void pictureThatACorrectionLeavesOutIsGoneWithIt() {
        try (var people = People.withAlice()) {
            var taken = Drawn.jpeg("");
            var stays = Drawn.jpeg("");
            var added = Drawn.png("");
            var post = live(people, taken, stays);
            people.speak(people.alice, 3_600);

            people.offer(post, people.alice, 2, "Look again", List.of(stays, added));
            people.awaitState(people.alice, post, "LEAVING");

            assertThat(get(taken).statusCode()).isEqualTo(200);
            assertNeverWas(added);
            sendNow(people, post);
            assertGone(taken);
            assertThat(get(stays).statusCode()).isEqualTo(200);
            assertThat(get(added).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void picturesOfSomebodyWithoutAVoiceNeverWere() {
        try (var people = People.withAlice()) {
            var picture = Drawn.jpeg("");
            live(people, picture);

            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");
            assertNeverWas(picture);

            people.speak(people.alice, null);
            assertThat(get(picture).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void removedPostTakesItsPicturesAlong() {
        try (var people = People.withAlice()) {
            var picture = Drawn.jpeg("");
            var post = live(people, picture);

            People.asSteward(UUID.randomUUID())
                    .body("{\"rule\": \"be-kind\", \"reason\": \"For the test\"}")
                    .post("/api/outward/posts/{id}/removal", post)
                    .then()
                    .statusCode(204);

            assertGone(picture);
        }
    }

    @Test
    void pictureOfAPostThatWasCalledBackNeverWas() {
        try (var people = People.withAliceWaiting()) {
            var picture = Drawn.jpeg("");
            var post = UUID.randomUUID();
            people.offer(post, people.alice, 1, "Look", List.of(picture));
            people.awaitState(people.alice, post, "LEAVING");

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            assertNeverWas(picture);
        }
    }

    @Test
    void pictureWhoseBytesAreLostIsNotFound() throws IOException {
        try (var people = People.withAlice()) {
            var picture = Drawn.jpeg("");
            live(people, picture);

            Drawn.lose(picture);

            assertThat(get(picture).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media",
                "/media/",
                "/media/x",
                "/media/0000000000000000000000000000000",
                "/media/000000000000000000000000000000000",
                "/media/0000000000000000000000000000000G",
                "/media/ABCDEFABCDEFABCDEFABCDEFABCDEFAB",
                "/media/019a9c41-1d80-7c53-8e33-4b8f6d3c0012",
                "/media/00000000000000000000000000000000%0A",
                "/media/00000000000000000000000000000000%00",
                "/media/00000000000000000000000000000000.jpg",
                "/media/..%2F..%2Fetc%2Fpasswd",
                "/media/%2e%2e/%2e%2e/etc/passwd",
                "/api/media/00000000000000000000000000000000",
                MADE_UP
            })
    void otherNamesAreNotFound(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void pageShowsThePicturesUnderTheWords() {
        try (var people = People.withAlice()) {
            var first = Drawn.jpeg("A \"bridge\" <b> & more");
            var second = Drawn.png("");
            var page = page(people, live(people, first, second));
            var img =
                    "<img class=\"u-photo\" src=\"%s\" width=\"40\" height=\"30\" alt=\"%s\""
                            + " loading=\"lazy\">";
            var alt = "A &quot;bridge&quot; &lt;b&gt; &amp; more";

            for (var path : List.of(page, "/embed" + page)) {
                var answer = site.get(path);
                assertThat(answer.body())
                        .contains(img.formatted(Drawn.path(first), alt))
                        .contains(img.formatted(Drawn.path(second), ""));
                assertThat(header(answer, "Content-Security-Policy"))
                        .contains("default-src 'none'", "img-src 'self';");
            }
            assertThat(site.get(page).body())
                    .contains("\"og:image\" content=\"" + address(first) + "\"")
                    .contains("\"og:image:alt\" content=\"" + alt + "\"")
                    .contains("\"url\":\"" + address(second) + "\"");
        }
    }

    @Test
    void listsShowTheFirstAndFeedsAll() throws IOException {
        try (var people = People.withAlice()) {
            var first = Drawn.jpeg("A \"bridge\"");
            var second = Drawn.png("");
            live(people, first, second);
            var person = "/@" + People.handle(people.alice);

            assertThat(site.get(person).body())
                    .contains("src=\"" + Drawn.path(first) + "\"")
                    .doesNotContain(Drawn.path(second));
            assertThat(site.get(person + "/feed.xml").body())
                    .contains("&lt;img src=\"" + address(first) + "\" width=\"40\"")
                    .contains(address(second));
            var item =
                    new ObjectMapper()
                            .readTree(site.get(person + "/feed.json").body())
                            .at("/items/0");
            assertThat(item.path("image").asText()).isEqualTo(address(first));
            assertThat(item.path("content_html").asText())
                    .endsWith(
                            "<p><img src=\"%s\" width=\"40\" height=\"30\" alt=\"\"></p>"
                                    .formatted(address(second)))
                    .contains("alt=\"A &#34;bridge&#34;\"");
        }
    }

    @Test
    void postWithoutWordsIsCalledByWhatItShows() {
        try (var people = People.withAlice()) {
            var post = UUID.randomUUID();
            people.offer(post, people.alice, 1, "", List.of(Drawn.jpeg("The new bridge")));

            assertThat(site.get(page(people, post)).body())
                    .contains("<title>Alice Adler: The new bridge");
            var silent = UUID.randomUUID();
            people.offer(silent, people.alice, 1, "", List.of(Drawn.jpeg("")));
            assertThat(site.get(page(people, silent)).body()).contains("<title>Alice Adler ·");
        }
    }

    @Test
    void correctedPicturesAreShownAtOnce() {
        try (var people = People.withAlice()) {
            var first = Drawn.jpeg("");
            var second = Drawn.jpeg("");
            var post = live(people, first);
            var page = page(people, post);
            assertThat(site.get(page).body()).contains(Drawn.path(first));

            people.offer(post, people.alice, 2, "Look again", List.of(second));

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(site.get(page).body())
                                            .contains(Drawn.path(second))
                                            .doesNotContain(Drawn.path(first)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"../../etc/passwd\", \"mediaType\": \"image/jpeg\"",
                "\"name\": \"00000000000000000000000000000000\", \"mediaType\": \"text/html\"",
                "\"mediaType\": \"image/jpeg\""
            })
    void eventWithAnOddPictureIsParked(String odd) {
        try (var people = People.withAlice()) {
            var post = UUID.randomUUID();
            var before = people.parked("outward-posts");

            people.send(
                    "outward-posts",
                    post,
                    """
                    {"postId": "%s", "authorId": "%s", "text": "", "html": "", "mentionIds": [],
                     "topics": [], "publishedAt": "2026-11-26T10:00:00.000Z", "version": 1,
                     "pictures": [{%s, "width": 1, "height": 1, "alt": ""}]}
                    """
                            .formatted(post, people.alice, odd),
                    "io.loggia.outward-post.offered.v1");

            eventually()
                    .untilAsserted(
                            () -> assertThat(people.parked("outward-posts")).isEqualTo(before + 1));
            People.crossing(people.alice, post).then().statusCode(404);
        }
    }

    private static UUID live(People people, OutwardPicture... pictures) {
        var post = UUID.randomUUID();
        people.offer(post, people.alice, 1, "Look", List.of(pictures));
        people.awaitLive(people.alice, post);
        return post;
    }

    private static void sendNow(People people, UUID post) {
        as(people.alice).post("/api/outward/posts/{id}/send-now", post).then().statusCode(200);
        people.awaitLive(people.alice, post);
    }

    private static String page(People people, UUID post) {
        return URI.create(people.awaitLive(people.alice, post).path("address")).getRawPath();
    }

    private static HttpResponse<byte[]> get(OutwardPicture picture) {
        return site.getBytes(Drawn.path(picture));
    }

    private static void assertGone(OutwardPicture picture) {
        assertThat(get(picture).statusCode()).isEqualTo(410);
        assertThat(get(picture).body()).isEmpty();
    }

    /** Told apart by nothing from a name that was made up. */
    private static void assertNeverWas(OutwardPicture picture) {
        var answer = site.get(Drawn.path(picture));
        var madeUp = site.get(MADE_UP);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(madeUp.body());
        assertThat(answer.headers().map().keySet()).isEqualTo(madeUp.headers().map().keySet());
    }

    private static String address(OutwardPicture picture) {
        return site.address() + Drawn.path(picture);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
