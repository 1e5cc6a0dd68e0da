package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must always hold at the wall, where no other test shows it. */
@QuarkusTest
@WithRealParts
class WallPropertiesIT {

    private static final int PAIRS = 200;
    private static final String KEY = "-----BEGIN PRIVATE KEY-----";

    private static SiteProcess site;

    @BeforeAll
    static void startSite() {
        site = SiteProcess.shared();
    }

    @Test
    void everyRenderingSaysWhereItsAuthorWorks() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var topic = "w" + handle;
            var id = UUID.randomUUID();
            people.offer(id, people.alice, 1, "Said", "<p>Said</p>", List.of(), List.of(topic));
            var post = path(people, id);

            for (var address :
                    List.of(
                            post,
                            "/embed" + post,
                            oembed(post),
                            "/",
                            "/topics/" + topic,
                            "/feed.xml",
                            "/feed.json",
                            "/topics/" + topic + "/feed.xml",
                            "/@" + handle + "/feed.xml",
                            "/@" + handle + "/feed.json")) {
                assertThat(plain(site.get(address).body()))
                        .as(address)
                        .contains("Alice Adler, Engineer at Example <& Sons>");
            }
            assertThat(plain(site.get("/@" + handle).body()))
                    .contains("Alice Adler", "Engineer at Example <& Sons>", "\"worksFor\"");

            as(people.alice).delete("/api/outward/posts/{id}", id).then().statusCode(204);

            for (var address : List.of(post, "/embed" + post)) {
                assertThat(plain(site.get(address).body()))
                        .contains("Alice Adler at Example <& Sons>");
            }
        }
    }

    @Test
    void formerColleaguesPostsStayAndNobodyAsksThemAnyMore() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var topic = "f" + handle;
            var id = UUID.randomUUID();
            people.offer(id, people.alice, 1, "Said", "<p>Said</p>", List.of(), List.of(topic));
            var post = path(people, id);
            assertThat(site.get("/@" + handle).body()).contains("Ask Alice Adler");
            assertThat(peopleWhoTalk()).contains("/@" + handle);
            assertThat(site.get("/ask?to=" + handle).body()).contains("goes to Alice Adler");

            people.left(people.alice, 2);
            people.awaitVoice(people.alice, "ALUM");

            for (var address :
                    List.of(
                            post,
                            "/embed" + post,
                            oembed(post),
                            "/topics/" + topic,
                            "/topics/" + topic + "/feed.xml",
                            "/@" + handle + "/feed.json")) {
                assertThat(plain(site.get(address).body()))
                        .as(address)
                        .contains("Alice Adler, formerly Engineer at Example <& Sons>");
            }
            assertThat(plain(site.get("/@" + handle).body()))
                    .contains("Said", "Worked here; what they said stays.", "\"alumniOf\"")
                    .contains("formerly Engineer at Example <& Sons>")
                    .doesNotContain("Ask Alice Adler", "\"worksFor\"");
            assertThat(peopleWhoTalk()).doesNotContain("/@" + handle);
            assertThat(site.get("/ask?to=" + handle).body()).doesNotContain("Alice Adler");

            people.face(people.alice, handle, 3);
            people.awaitVoice(people.alice, "OFF");
            assertThat(site.get(post).statusCode()).isEqualTo(404);
        }
    }

    private static String peopleWhoTalk() {
        var page = site.get("/").body();
        var from = page.indexOf("<h2 id=\"people\">");
        return from < 0 ? "" : page.substring(from);
    }

    @Test
    void removalAndWhatCameOfItsAppealAreToldToEverybodyWithoutAName() {
        var erin = UUID.randomUUID();
        try (var people = People.withAlice()) {
            var id = people.offer(people.alice, "Taken away and given back");
            var post = path(people, id);
            asSteward(erin)
                    .body("{\"rule\": \"be-kind\", \"reason\": \"Sounds harsh\"}")
                    .post("/api/outward/posts/{id}/removal", id)
                    .then()
                    .statusCode(204);
            assertThat(site.get(post).statusCode()).isEqualTo(410);
            assertThat(newestRemoval()).contains("None");

            as(people.alice)
                    .body("{\"text\": \"It was a quotation\"}")
                    .post("/api/outward/posts/{id}/removal/appeal", id)
                    .then()
                    .statusCode(200);
            assertThat(newestRemoval()).contains("Waits for a decision");
            asSteward(UUID.randomUUID())
                    .body("{\"outcome\": \"OVERTURNED\", \"reason\": \"So it is\"}")
                    .post("/api/outward/posts/{id}/removal/decision", id)
                    .then()
                    .statusCode(204);

            assertThat(newestRemoval()).contains("Won: it is back as it was");
            assertThat(site.get("/moderation").body())
                    .contains("can appeal against it, once")
                    .doesNotContain("Alice", "Sounds harsh", "It was a quotation", "So it is");
            assertThat(site.get(post).statusCode()).isEqualTo(200);
            assertThat(site.get(post).body()).contains("Taken away and given back");
        }
    }

    private static String newestRemoval() {
        var rows = site.get("/moderation").body();
        var from = rows.indexOf("<tr>", rows.indexOf("<tbody>"));
        return rows.substring(from, rows.indexOf("</tr>", from));
    }

    @Test
    void authorWithdrawsHoweverTheyStand() {
        try (var people = People.withAlice()) {
            var posts = List.of(live(people, "One"), live(people, "Two"), live(people, "Three"));
            people.speak(people.alice, 3_600);
            people.offer(posts.get(0), people.alice, 2, "One, corrected");
            people.awaitState(people.alice, posts.get(0), "LEAVING");
            withdraw(people, posts.get(0));
            people.offer(posts.get(1), people.alice, 2, KEY);
            people.awaitState(people.alice, posts.get(1), "HELD");
            withdraw(people, posts.get(1));

            asSteward(UUID.randomUUID())
                    .body(
                            "{\"reason\": \"x\", \"until\": \"%s\"}"
                                    .formatted(Instant.now().plusSeconds(3_600)))
                    .put("/api/outward/voices/{id}/pause", people.alice)
                    .then()
                    .statusCode(204);
            people.noFace(people.alice, 2);
            withdraw(people, posts.get(2));
        }
    }

    @Test
    void authorWithoutAVoiceWithdrawsAllTheSame() {
        try (var people = People.withAlice()) {
            var post = live(people, "Said once");
            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");

            withdraw(people, post);

            people.speak(people.alice, null);
            People.crossing(people.alice, post).then().body("state", equalTo("WITHDRAWN"));
        }
    }

    @Test
    void whatIsNotPublicIsShownNowhereElseEither() {
        try (var people = People.withAlice()) {
            var id = live(people, "Public");
            var post = path(people, id);
            people.speak(people.alice, 3_600);

            people.offer(id, people.alice, 2, "Not yet said");

            people.awaitState(people.alice, id, "LEAVING");
            for (var address : List.of(post, "/embed" + post, oembed(post), "/", "/feed.json")) {
                assertThat(site.get(address).body()).as(address).doesNotContain("Not yet said");
            }
        }
    }

    @Test
    void withdrawnPostTakesItsPicturesFromEverywhere() {
        try (var people = People.withAlice()) {
            var picture = Drawn.jpeg("A bridge");
            var id = UUID.randomUUID();
            people.offer(id, people.alice, 1, "Look", List.of(picture));
            var post = path(people, id);
            var handle = People.handle(people.alice);
            var addresses =
                    List.of(
                            post,
                            "/embed" + post,
                            "/@" + handle,
                            "/@" + handle + "/feed.xml",
                            "/@" + handle + "/feed.json");
            for (var address : addresses) {
                assertThat(site.get(address).body()).as(address).contains(picture.name());
            }

            as(people.alice).delete("/api/outward/posts/{id}", id).then().statusCode(204);

            for (var address : addresses) {
                assertThat(site.get(address).body()).as(address).doesNotContain(picture.name());
            }
            assertThat(site.get(Drawn.path(picture)).statusCode()).isEqualTo(410);
        }
    }

    /** Asked in turn, so that whatever else the machine does weighs on both. */
    @Test
    void whoHasNoVoiceIsNotToldByTheTimeItTakes() {
        try (var people = People.withAlice()) {
            var silent = "/@" + People.handle(people.alice);
            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");
            assertThat(site.get(silent).statusCode()).isEqualTo(404);
            var ofSilent = new long[PAIRS];
            var ofNobody = new long[PAIRS];

            for (var pair = 0; pair < PAIRS; pair++) {
                ofSilent[pair] = nanos(silent);
                ofNobody[pair] = nanos("/@" + People.handle(UUID.randomUUID()));
            }

            var ratio = (double) median(ofSilent) / median(ofNobody);
            assertThat(ratio).isBetween(0.5, 2.0);
        }
    }

    private static UUID live(People people, String text) {
        var post = people.offer(people.alice, text);
        people.awaitLive(people.alice, post);
        return post;
    }

    private static void withdraw(People people, UUID post) {
        as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);
        People.crossing(people.alice, post).then().body("state", equalTo("WITHDRAWN"));
    }

    private static String path(People people, UUID post) {
        return URI.create(people.awaitLive(people.alice, post).path("address")).getRawPath();
    }

    private static String oembed(String post) {
        return "/oembed?url=" + URLEncoder.encode(site.address() + post, StandardCharsets.UTF_8);
    }

    private static String plain(String body) {
        return body.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("\\u003c", "<")
                .replace("\\u003e", ">")
                .replace("\\u0026", "&");
    }

    private static long nanos(String path) {
        var started = System.nanoTime();
        site.get(path);
        return System.nanoTime() - started;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }
}
