package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.loggia.outward.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.outward.Askers;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.loggia.outward.intake.Token;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What outsiders find of questions, and what their askers can do, without a script. */
@QuarkusTest
@WithRealParts
class QuestionSiteIT {

    private static final String EVIL = "</script><script>alert(1)</script> \"&<b>?";
    private static final Pattern ANY_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static SiteProcess site;

    @Inject Askers askers;

    @BeforeAll
    static void findSite() {
        site = SiteProcess.shared();
    }

    @Test
    void questionIsFollowedFromAskedToAnswered() throws IOException {
        try (var people = People.withAlice()) {
            var question = askers.ask("How deep is the #bridges foundation? " + EVIL);
            var page = "/q/" + question.publicId();
            assertThat(site.get(page).statusCode()).isEqualTo(200);
            assertThat(site.get(page).body())
                    .contains("Nobody is on it yet", "Grace asks", "&lt;/script&gt;", "noindex")
                    .doesNotContain("<script>", "application/ld+json");

            claim(people.alice, question);

            assertThat(site.get(page).body())
                    .contains("Alice Adler is on it", "/@" + People.handle(people.alice));
            var post = people.answer(people.alice, question.id(), "Nine metres");
            var answer = path(people.awaitLive(people.alice, post).path("address"));
            var answered = site.get(page).body();
            assertThat(answered)
                    .contains("Alice Adler has answered", answer, "Nine metres", "canonical")
                    .doesNotContain("<script>", "noindex");
            var data = linkedData(answered);
            assertThat(data.path("@type").asText()).isEqualTo("QAPage");
            assertThat(data.at("/mainEntity/text").asText()).contains("</script><script>alert(1)");
            assertThat(data.at("/mainEntity/suggestedAnswer/0/text").asText())
                    .isEqualTo("Nine metres");
            assertThat(site.get(answer).body()).contains("In answer to:", page);
            assertThat(site.get("/sitemap.xml").body()).contains(site.address() + page);
            assertThat(site.get("/topics/bridges").body()).contains("One answer to an outsider");
        }
    }

    @Test
    void withdrawnAnswerIsOnNoPageOfTheQuestion() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Sure?");
            var page = "/q/" + question.publicId();
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "Surely so");
            people.awaitLive(people.alice, post);
            var tag = site.get(page).headers().firstValue("ETag").orElseThrow();

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            var again = site.get(page, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body())
                    .contains("Nobody is on it yet")
                    .doesNotContain("Surely so", "QAPage");
            assertThat(site.get("/sitemap.xml").body()).doesNotContain(page);
        }
    }

    @Test
    void whoeverHasNoVoiceIsNotNamed() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Anybody?");
            var page = "/q/" + question.publicId();
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "A zebra");
            people.awaitLive(people.alice, post);

            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");

            for (var address : List.of(page, "/ledger")) {
                assertThat(site.get(address).body())
                        .doesNotContain(People.handle(people.alice), "A zebra");
            }
            assertThat(site.get(page).body()).contains("Nobody is on it yet");
            var next = askers.ask("Anybody else?");
            claim(people.alice, next);
            assertThat(site.get("/q/" + next.publicId()).body())
                    .contains("A colleague is on it")
                    .doesNotContain("Alice");
        }
    }

    @Test
    void declinedQuestionSaysWhyAndLeadsToTheSame() {
        var first = askers.ask("Is there a feed?");
        var second = askers.ask("Do you have a feed?");
        as(UUID.randomUUID())
                .body("{\"of\": \"" + first.id() + "\"}")
                .post("/api/outward/questions/{id}/duplicate", second.id())
                .then()
                .statusCode(200);
        as(UUID.randomUUID())
                .body("{\"reason\": \"<i>Not</i> ours\"}")
                .post("/api/outward/questions/{id}/decline", first.id())
                .then()
                .statusCode(200);

        assertThat(site.get("/q/" + second.publicId()).body())
                .contains("asked before", "/q/" + first.publicId());
        assertThat(site.get("/q/" + first.publicId()).body())
                .contains("This will not be answered", "&lt;i&gt;Not&lt;/i&gt; ours");
    }

    @Test
    void askerSeesAndJudgesByAPrivateLink() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Will you tell me?");
            var status = "/q/status/" + question.link().text();
            assertThat(site.get(status).body())
                    .contains("Received on", "Nobody is on it yet", "Delete my question")
                    .doesNotContain("Did this help?");
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "Here it is");
            people.awaitLive(people.alice, post);
            var page = site.get(status);
            assertThat(page.body()).contains("Did this help?", "noindex");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("form-action 'self'");

            var sent =
                    site.post(status + "/verdict", Map.of("helped", "yes", "words", "Very much"));

            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(sent.headers().firstValue("Location").orElse("")).contains(status);
            assertThat(site.get(status + "?try=1").body())
                    .contains("One moment", "http-equiv=\"refresh\"", status + "?try=2");
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(site.get("/q/" + question.publicId()).body())
                                            .contains(
                                                    "and it helped",
                                                    "Grace says that this helped",
                                                    "Very much"));
        }
    }

    @Test
    void wrongFormIsShownAgainWithWhatWasTyped() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Which form?");
            var status = "/q/status/" + question.link().text();
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "This one");
            people.awaitLive(people.alice, post);

            var undecided = site.post(status + "/verdict", Map.of("words", "<b>hm"));
            var tooLong =
                    site.post(
                            status + "/verdict",
                            Map.of("helped", "no", "words", "x".repeat(2_001)));
            var unsure = site.post(status + "/erase", Map.of("sure", "perhaps"));

            assertThat(undecided.statusCode()).isEqualTo(422);
            assertThat(undecided.body()).contains("Please say first", "&lt;b&gt;hm</textarea>");
            assertThat(tooLong.statusCode()).isEqualTo(422);
            assertThat(tooLong.body()).contains("cannot be taken", "xxx</textarea>");
            assertThat(unsure.statusCode()).isEqualTo(422);
            assertThat(unsure.body()).contains("tick that you are sure");
            assertThat(intakes(question)).isZero();
        }
    }

    @Test
    void erasedQuestionIsGoneFromEverywhere() {
        var text = "Forget that I asked " + UUID.randomUUID();
        var question = askers.ask(text);
        var status = "/q/status/" + question.link().text();
        var other = askers.ask("Another");
        assertThat(site.get("/ledger").body()).contains(question.publicId());
        assertThat(site.post(status + "/erase", Map.of("sure", "yes")).statusCode()).isEqualTo(303);

        eventually().untilAsserted(() -> assertThat(site.get(status).statusCode()).isEqualTo(410));

        for (var address : List.of("/q/" + question.publicId(), status)) {
            var page = site.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(410);
            assertThat(page.body()).contains("withdrew this on").doesNotContain("Forget that");
        }
        assertThat(site.get("/ledger").body())
                .contains(other.publicId())
                .doesNotContain(question.publicId(), "Forget that");
    }

    @Test
    void linkIsWaitedForAWhileAndThenNothing() {
        var link = "/q/status/" + Token.random().text();

        var first = site.get(link);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).contains("One moment", link + "?try=1");
        assertThat(site.get(link + "?try=14").body()).contains(link + "?try=15");
        assertThat(site.get(link + "?try=15").statusCode()).isEqualTo(404);
        assertThat(site.get(link + "?try=15").body()).isEqualTo(site.get("/missing").body());
    }

    @Test
    void ledgerShowsOwnersClocksAndMedians() {
        try (var people = People.withAlice()) {
            var answered = askers.ask("How fast?");
            claim(people.alice, answered);
            var post = people.answer(people.alice, answered.id(), "So fast");
            people.awaitLive(people.alice, post);
            var waiting = askers.ask("And this one?");

            var page = site.get("/ledger").body();

            assertThat(page)
                    .contains(
                            answered.publicId(),
                            waiting.publicId(),
                            "Half of all questions are answered within",
                            "Answered after a minute.",
                            "Waits for a minute.",
                            "Alice Adler");
            assertThat(site.get("/").body())
                    .contains("Talk with us", "action=\"/ask\"", "Half of all questions");
            assertThat(site.get("/ledger?before=" + answered.publicId()).body())
                    .doesNotContain(answered.publicId(), waiting.publicId());
            assertThat(site.get("/ledger?before=nothing").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pinnedQuestionStandsOnTheFirstPageAsLongAsItsAnswerIsPublic() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Why was it late? " + EVIL);
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "We misjudged the river");
            people.awaitLive(people.alice, post);
            assertThat(site.get("/").body()).doesNotContain(question.publicId());

            pin(question);

            assertThat(site.get("/").body())
                    .contains("Asked and answered", "/q/" + question.publicId(), "was it late?")
                    .doesNotContain("<script>", "It is the hardest one");
            people.takenBack(post, people.alice, 1);
            people.awaitState(people.alice, post, "WITHDRAWN");
            assertThat(site.get("/").body())
                    .doesNotContain("Asked and answered", question.publicId());
        }
    }

    @Test
    void pinnedQuestionOfSomebodyWhoHidesTheirFaceIsNotShown() {
        try (var people = People.withAlice()) {
            var question = askers.ask("Who are you?");
            claim(people.alice, question);
            var post = people.answer(people.alice, question.id(), "I am Alice");
            people.awaitLive(people.alice, post);
            pin(question);
            assertThat(site.get("/").body()).contains(question.publicId());

            people.noFace(people.alice, 2);

            people.awaitFace(people.alice, false);
            assertThat(site.get("/").body()).doesNotContain(question.publicId());
        }
    }

    private static void pin(Askers.Question question) {
        asSteward(UUID.randomUUID())
                .body("{\"reason\": \"It is the hardest one\"}")
                .put("/api/outward/questions/{id}/pin", question.id())
                .then()
                .statusCode(200);
    }

    @Test
    void whatColleaguesSayAboutAQuestionIsNowhereOutside() {
        try (var people = People.withAlice()) {
            var question = askers.ask("What do you say among yourselves?", "bridges");
            var words = "inside " + UUID.randomUUID();
            claim(people.alice, question);
            as(people.alice)
                    .body("{\"text\": \"" + words + "\"}")
                    .post("/api/outward/questions/{id}/side-notes", question.id())
                    .then()
                    .statusCode(200);
            var post = people.answer(people.alice, question.id(), "Nothing bad");
            var answer = path(people.awaitLive(people.alice, post).path("address"));

            for (var address :
                    List.of(
                            "/q/" + question.publicId(),
                            "/q/status/" + question.link().text(),
                            answer,
                            "/ledger",
                            "/",
                            "/feed.xml",
                            "/feed.json",
                            "/sitemap.xml")) {
                assertThat(site.get(address).body()).as(address).doesNotContain(words);
            }
            var api = "/api/outward/questions/" + question.id() + "/side-notes";
            assertThat(site.get(api).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void noPageHoldsAnId() {
        try (var people = People.withAlice()) {
            var question = askers.askSomebody(People.handle(people.alice), "Whose id?", "bridges");
            claim(people.alice, question);

            for (var address :
                    List.of(
                            "/q/" + question.publicId(),
                            "/q/status/" + question.link().text(),
                            "/ledger",
                            "/")) {
                var answer = site.get(address);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(ANY_ID.matcher(answer.body() + answer.headers().map()).find())
                        .as(address)
                        .isFalse();
                assertThat(answer.body())
                        .as(address)
                        .doesNotContain(
                                question.id().toString(),
                                question.guest().toString(),
                                "@example.org");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> madeUpAddressIsNotThere() {
        var missing = site.get("/missing").body();
        return Stream.of(
                        "/q/AAAAAAAAAAAAAAAAAAAAAA",
                        "/q/short",
                        "/q/status/short",
                        "/q/status",
                        "/q/metrics")
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () -> {
                                            assertThat(site.get(path).statusCode()).isEqualTo(404);
                                            assertThat(site.get(path).body()).isEqualTo(missing);
                                        }));
    }

    @Test
    void siteSaysItInGermanToo() {
        var question = askers.ask("Sprichst du Deutsch?");

        assertThat(site.get("/q/" + question.publicId(), "Accept-Language", "de").body())
                .contains("Noch kümmert sich niemand darum", "Wartet seit einer Minute");
        assertThat(site.get("/ledger", "Accept-Language", "de").body()).contains("Fragenbuch");
    }

    private static void claim(UUID person, Askers.Question question) {
        as(person).post("/api/outward/questions/{id}/claim", question.id()).then().statusCode(200);
    }

    /** What the site has left for the inside that is not dealt with yet. */
    private int intakes(Askers.Question question) {
        return Integer.parseInt(
                askers.query(
                        "SELECT count(*)::text FROM intake WHERE encode(status_hash, 'hex') = ?",
                        HexFormat.of().formatHex(question.link().hash())));
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    private static JsonNode linkedData(String page) throws IOException {
        var matcher =
                Pattern.compile(
                                "<script type=\"application/ld\\+json\">(.*?)</script>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertThat(matcher.find()).isTrue();
        return new ObjectMapper().readTree(matcher.group(1));
    }
}
