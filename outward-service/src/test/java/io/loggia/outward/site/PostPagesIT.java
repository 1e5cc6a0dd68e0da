package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that was rendered before is never another than what holds now. */
@QuarkusTest
@WithRealParts
class PostPagesIT {

    private static SiteProcess site;

    @BeforeAll
    static void startSite() {
        site = SiteProcess.shared();
    }

    @Test
    void samePageKeepsItsTagInEachLanguage() {
        try (var people = People.withAlice()) {
            var post = path(people, people.offer(people.alice, "Once"));
            var first = site.get(post);

            var again = site.get(post, "If-None-Match", tag(post));

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(site.get(post).body()).isEqualTo(first.body());
            assertThat(site.get(post, "Accept-Language", "de").body()).contains("lang=\"de\"");
            assertThat(site.get("/embed" + post).body()).isNotEqualTo(first.body());
        }
    }

    @Test
    void correctionIsShown() {
        try (var people = People.withAlice()) {
            var id = people.offer(people.alice, "Frist");
            var post = path(people, id);
            assertThat(read(post)).contains("Frist");

            people.offer(id, people.alice, 2, "First");

            People.eventually()
                    .untilAsserted(() -> assertThat(read(post)).contains("First", "Corrected on"));
            assertThat(read("/embed" + post)).contains("First").doesNotContain("Frist");
        }
    }

    @Test
    void nameOfWhoeverIsMentionedGoesWithTheirVoice() {
        try (var people = People.withAlice()) {
            people.face(people.bob, People.handle(people.bob), 1);
            people.speak(people.bob, null);
            var id = UUID.randomUUID();
            var html = "<p>Ask <a data-mention=\"0\">x</a></p>";
            people.offer(id, people.alice, 1, "Ask", html, List.of(people.bob), List.of());
            var post = path(people, id);
            assertThat(read(post)).contains("/@" + People.handle(people.bob));

            as(people.bob).body("{\"state\": \"OFF\"}").put("/api/outward/voice");

            assertThat(read(post)).doesNotContain("/@" + People.handle(people.bob));
        }
    }

    @Test
    void voiceThatIsOffTakesThePageAwayAndBringsItBack() {
        try (var people = People.withAlice()) {
            var post = path(people, people.offer(people.alice, "Here"));
            assertThat(read(post)).contains("Here");

            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");
            assertThat(site.get(post).statusCode()).isEqualTo(404);
            assertThat(site.get("/embed" + post).statusCode()).isEqualTo(404);

            people.speak(people.alice, null);
            assertThat(read(post)).contains("Here");
        }
    }

    @Test
    void removedPostIsGoneAtOnce() {
        try (var people = People.withAlice()) {
            var id = people.offer(people.alice, "Not for long");
            var post = path(people, id);
            assertThat(read(post)).contains("Not for long");

            People.asSteward(UUID.randomUUID())
                    .body("{\"rule\": \"be-kind\", \"reason\": \"For the test\"}")
                    .post("/api/outward/posts/{id}/removal", id)
                    .then()
                    .statusCode(204);

            assertThat(site.get(post).statusCode()).isEqualTo(410);
            assertThat(site.get(post).body()).doesNotContain("Not for long");
        }
    }

    /** Twice, so that the second time it has been rendered before. */
    private static String read(String path) {
        var first = site.get(path).body();
        assertThat(site.get(path).body()).isEqualTo(first);
        return first;
    }

    private static String tag(String path) {
        return site.get(path).headers().firstValue("ETag").orElseThrow();
    }

    private static String path(People people, UUID post) {
        return URI.create(people.awaitLive(people.alice, post).path("address")).getRawPath();
    }
}
