package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static io.loggia.outward.People.asSteward;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.agroal.api.AgroalDataSource;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What outsiders find, asked of the site itself while the service inside runs beside it. */
@QuarkusTest
@WithRealParts
class SiteIT {

    private static final int MOST_BYTES = 35 * 1024;
    private static final String EVIL = "</script><script>alert(1)</script> ]]> & done \uFFFE";
    private static final Pattern ANY_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static SiteProcess site;

    @Inject AgroalDataSource database;

    @BeforeAll
    static void findSite() {
        site = SiteProcess.shared();
    }

    @Test
    void publicPostIsReadByAnybody() {
        try (var people = People.withAlice()) {
            var post = published(people, "Hello, <world>");

            var page = site.get(post);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Hello, &lt;world&gt;")
                    .contains("Alice Adler, Engineer at Example &lt;&amp; Sons&gt;")
                    .contains("<link rel=\"canonical\" href=\"" + site.address() + post + "\">")
                    .contains("application/ld+json", "dt-published", "e-content")
                    .doesNotContain("<script>", "noindex");
            assertThat(site.get("/").body()).contains(post);
            assertThat(site.get("/@" + People.handle(people.alice)).body())
                    .contains(post, "Builds bridges.", "ProfilePage");
            assertThat(site.get("/topics/t" + People.handle(people.alice)).body()).contains(post);
            assertThat(site.get("/sitemap.xml").body()).contains(site.address() + post);
        }
    }

    @Test
    void replyLeadsToWhatItAnswersWhileThatIsPublic() {
        try (var people = People.withAlice()) {
            var question = people.offer(people.alice, "Why?");
            var asked = path(people.awaitLive(people.alice, question).path("address"));
            var answer = people.reply(people.alice, question, "Because");
            var given = path(people.awaitLive(people.alice, answer).path("address"));
            assertThat(site.get(given).body()).contains("In reply to Alice Adler", asked);

            as(people.alice).delete("/api/outward/posts/{id}", question).then().statusCode(204);

            assertThat(site.get(given).body()).doesNotContain("In reply to", asked);
        }
    }

    @Test
    void topicShowsWhoHasAnsweredWhomWhileThatIsPublic() {
        try (var people = People.withAlice()) {
            var topic = "t" + People.handle(people.alice);
            people.face(people.bob, "Bob Brandt");
            people.speak(people.bob, 1);
            var question = UUID.randomUUID();
            people.offer(
                    question, people.alice, 1, "Why?", "<p>Why?</p>", List.of(), List.of(topic));
            people.awaitLive(people.alice, question);
            assertThat(site.get("/topics/" + topic).body()).doesNotContain("<svg");
            var answer = people.reply(people.bob, question, "Because");
            people.awaitLive(people.bob, answer);

            assertThat(site.get("/topics/" + topic).body())
                    .contains("Who has answered whom", "has answered", "· once", "<svg", ">BB<")
                    .containsOnlyOnce("<line ");

            as(people.alice).delete("/api/outward/posts/{id}", question).then().statusCode(204);

            assertThat(site.get("/topics/" + topic).body()).doesNotContain("<svg", "has answered");
        }
    }

    @Test
    void scriptInAPostEndsNothing() throws IOException {
        try (var people = People.withAlice()) {
            var page = site.get(published(people, EVIL)).body();

            var data = linkedData(page);

            assertThat(data.path("@type").asText()).isEqualTo("DiscussionForumPosting");
            assertThat(data.path("text").asText()).startsWith("</script><script>alert(1)");
            assertThat(data.at("/author/worksFor/name").asText()).isEqualTo(SiteProcess.COMPANY);
            assertThat(page).doesNotContain("<script>alert");
        }
    }

    @Test
    void nothingIsReachableBeforeItIsPublic() throws SQLException {
        try (var people = People.withAliceWaiting()) {
            var post = people.offer(people.alice, "A secret until then");
            people.awaitState(people.alice, post, "LEAVING");
            var handle = People.handle(people.alice);
            var address = "/@" + handle + "/" + publicId(post);

            var page = site.get(address);

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).isEqualTo(site.get("/@" + handle + "/nothing").body());
            for (var list : lists(handle)) {
                assertThat(site.get(list).body()).doesNotContain("A secret until then");
            }
        }
    }

    @Test
    void withdrawnPostIsGoneFromEverywhere() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var post = people.offer(people.alice, "Rather not " + handle);
            var address = path(people.awaitLive(people.alice, post).path("address"));
            assertThat(site.get("/feed.xml").body()).contains("Rather not " + handle);
            var tag = site.get(address).headers().firstValue("ETag").orElseThrow();

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            var page = site.get(address, "If-None-Match", tag);
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body())
                    .contains(
                            "Alice Adler at Example &lt;&amp; Sons&gt; withdrew this on",
                            "Copies may remain")
                    .doesNotContain("Rather not");
            for (var list : lists(handle)) {
                assertThat(site.get(list).body()).doesNotContain("Rather not " + handle);
            }
        }
    }

    @Test
    void somebodyWithoutAVoiceDoesNotExist() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var post = published(people, "I was here");
            people.face(people.bob, "bob" + handle, 1);
            var madeUp = site.get("/@nobody-at-all");
            assertThat(madeUp.statusCode()).isEqualTo(404);

            as(people.alice).body("{\"state\": \"OFF\"}").put("/api/outward/voice");

            var namesOfNobody =
                    List.of("/@" + handle, "/@bob" + handle, post, "/@" + handle + "/feed.xml");
            for (var address : namesOfNobody) {
                var answer = site.get(address);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(madeUp.body());
                assertThat(names(answer)).isEqualTo(names(madeUp));
            }
        }
    }

    @Test
    void formerHandleLeadsOn() {
        try (var people = People.withAlice()) {
            var former = People.handle(people.alice);
            var post = published(people, "Still here");

            people.face(people.alice, "new" + former, 2);

            People.eventually()
                    .untilAsserted(
                            () -> assertThat(location("/@" + former)).endsWith("/@new" + former));
            assertThat(location(post)).endsWith(post.replace("/@", "/@new"));
            assertThat(site.get(post.replace("/@", "/@new")).statusCode()).isEqualTo(200);
            assertThat(site.get(post.replace("/@", "/@other")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void handleGivenUpBeforeTheVoiceLeadsNowhere() {
        try (var people = new People()) {
            var former = "f" + People.handle(people.alice);
            people.face(people.alice, former, 1);
            people.face(people.alice, People.handle(people.alice), 2);
            People.eventually()
                    .until(() -> handle(people.alice), People.handle(people.alice)::equals);
            people.speak(people.alice, null);
            assertThat(site.get("/@" + People.handle(people.alice)).statusCode()).isEqualTo(200);

            var answer = site.get("/@" + former);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(site.get("/@nobody-at-all").body());
        }
    }

    @Test
    void feedsAreReadByAnotherProgram() throws Exception {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var post = published(people, EVIL);

            for (var address :
                    List.of(
                            "/feed.xml",
                            "/@" + handle + "/feed.xml",
                            "/topics/t" + handle + "/feed.xml")) {
                var entry = entry(feed(address), post);
                assertThat(entry.getAuthors().getFirst().getName()).contains("Alice Adler", " at ");
                assertThat(entry.getContents().getFirst().getValue())
                        .contains(
                                "&lt;/script&gt;", "]]&gt;", site.address() + "/topics/t" + handle);
                assertThat(entry.getUri()).startsWith("tag:localhost,2026:");
            }
            for (var address : List.of("/feed.json", "/@" + handle + "/feed.json")) {
                var json = new ObjectMapper().readTree(site.get(address).body());
                assertThat(json.path("version").asText())
                        .isEqualTo("https://jsonfeed.org/version/1.1");
                assertThat(json.path("items").findValuesAsText("url"))
                        .contains(site.address() + post);
            }
        }
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        try (var people = People.withAlice()) {
            var post = published(people, "Once is enough");

            for (var address : List.of(post, "/", "/feed.xml", "/feed.json", "/robots.txt")) {
                assertSentOnce(address);
            }
        }
    }

    @Test
    void everyPageNamesAnIconThatIsThere() {
        assertThat(site.get("/").body()).contains("href=\"/assets/icon.svg\"");

        var icon = site.get("/assets/icon.svg");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertSentOnce("/assets/icon.svg");
    }

    private void assertSentOnce(String address) {
        var first = site.get(address);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second = site.get(address, "If-None-Match", "\"x\", W/" + tag);

        assertThat(second.statusCode()).as(address).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void everyAnswerIsStrictAndSaysNothingOfTheInside() {
        try (var people = People.withAlice()) {
            var post = published(people, "Look around");
            var handle = People.handle(people.alice);
            var addresses =
                    Stream.concat(
                                    lists(handle).stream(),
                                    Stream.of(
                                            post,
                                            "/guidelines",
                                            "/robots.txt",
                                            "/missing",
                                            "/@x/y"))
                            .toList();

            for (var address : addresses) {
                var answer = site.get(address);
                assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
                assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                        .as(address)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(ANY_ID.matcher(answer.body() + answer.headers().map()).find())
                        .as(address)
                        .isFalse();
                assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length)
                        .as(address)
                        .isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void stylesheetIsKeptByItsName() {
        var page = site.get("/").body();
        var matcher = Pattern.compile("/assets/site-[A-Za-z0-9_-]{16}\\.css").matcher(page);
        assertThat(matcher.find()).isTrue();

        var css = site.get(matcher.group());

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(site.get("/assets/site-0000000000000000.css").statusCode()).isEqualTo(404);
    }

    @Test
    void siteSpeaksGermanToo() {
        var page = site.get("/guidelines", "Accept-Language", "de-CH,de;q=0.9,en;q=0.1");

        assertThat(page.body()).contains("<html lang=\"de\">", "Draußen sprechen", "Zum Inhalt");
        assertThat(page.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
        assertThat(page.headers().firstValue("Content-Language")).contains("de");
    }

    @Test
    void nextGuidelinesAreShownWithinSeconds() {
        var editions = "/api/outward/guidelines/editions";
        var steward = UUID.randomUUID();
        var holds = People.guidelines();
        assertThat(site.get("/guidelines").statusCode()).isEqualTo(200);
        Map<String, Object> text = asSteward(steward).get(editions + "/" + holds).path("text");

        asSteward(steward)
                .header("If-Match", "\"%d\"".formatted(holds))
                .body(Map.of("text", text, "reason", "As they were"))
                .post(editions)
                .then()
                .statusCode(201);

        People.eventually()
                .untilAsserted(
                        () ->
                                assertThat(site.get("/guidelines").body())
                                        .contains("Version " + (holds + 1)));
    }

    @TestFactory
    Stream<DynamicTest> insideIsNotThereOutside() {
        var missing = site.get("/missing").body();
        return Stream.of(
                        "/api/outward/voice",
                        "/api/outward/journal",
                        "/api",
                        "/internal/identities",
                        "/q/metrics",
                        "/q/openapi",
                        "/q/health",
                        "/q",
                        "//q/metrics",
                        "/q/health/../metrics",
                        "/topics/never-heard-of",
                        "/@a%00b",
                        "/@alice/%00",
                        "/topics/a%00",
                        "/@a%1Fb/feed.xml",
                        "/feed.xml/x")
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () -> {
                                            var answer = site.get(path);
                                            assertThat(answer.statusCode()).isEqualTo(404);
                                            assertThat(answer.body()).isEqualTo(missing);
                                        }));
    }

    @Test
    void readinessSaysNothingOfWhatTheSiteStandsOn() {
        var ready = site.get("/q/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> outsideIsNotThereInside() {
        return Stream.of("/", "/@alice", "/feed.xml", "/robots.txt", "/guidelines", "/assets/x")
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () ->
                                                given().get(path)
                                                        .then()
                                                        .statusCode(404)
                                                        .body(
                                                                "type",
                                                                equalTo(
                                                                        "urn:loggia:problem:not-found"))));
    }

    private static List<String> lists(String handle) {
        return List.of(
                "/",
                "/@" + handle,
                "/feed.xml",
                "/feed.json",
                "/@" + handle + "/feed.xml",
                "/@" + handle + "/feed.json",
                "/sitemap.xml");
    }

    /** The path of a public post of Alice's with that text, on a topic of her own. */
    private static String published(People people, String text) {
        var post = UUID.randomUUID();
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var topic = "t" + People.handle(people.alice);
        people.offer(
                post,
                people.alice,
                1,
                text,
                "<p>" + escaped + " #" + topic + "</p>",
                List.of(),
                List.of(topic));
        return path(people.awaitLive(people.alice, post).path("address"));
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    private static String location(String address) {
        var answer = site.get(address);
        assertThat(answer.statusCode()).isEqualTo(301);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> names(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }

    private String handle(UUID person) throws SQLException {
        return text("SELECT handle FROM face WHERE profile_ref = ?", person);
    }

    private String publicId(UUID post) throws SQLException {
        return text("SELECT public_id FROM outward_post WHERE post_ref = ?", post);
    }

    /** Empty where there is none. */
    private String text(String sql, UUID parameter) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (var found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
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

    private static SyndFeed feed(String address) throws FeedException {
        var answer = site.get(address);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static SyndEntry entry(SyndFeed feed, String post) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().equals(site.address() + post))
                .findFirst()
                .orElseThrow();
    }
}
