package io.loggia.outward.site;

import static io.loggia.outward.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites may show of ours. */
@QuarkusTest
@WithRealParts
class EmbedIT {

    private static final int MOST_BYTES_OF_THE_WIDGET = 8_000;
    private static final Pattern DISCOVERY =
            Pattern.compile("type=\"application/json\\+oembed\"[^>]* href=\"([^\"]+)\"");

    private static SiteProcess site;

    @BeforeAll
    static void startSite() {
        site = SiteProcess.shared();
    }

    @Test
    void pageLeadsToWhatShowsItElsewhere() throws IOException {
        try (var people = People.withAlice()) {
            var post = published(people, "A \"quoted\" <word>");
            var discovery = DISCOVERY.matcher(site.get(post).body());
            assertThat(discovery.find()).isTrue();
            var address = URI.create(discovery.group(1).replace("&amp;", "&"));

            var answer = site.get(address.getRawPath() + "?" + address.getRawQuery());

            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/json");
            var json = json(answer);
            assertThat(json.path("version").asText()).isEqualTo("1.0");
            assertThat(json.path("type").asText()).isEqualTo("rich");
            assertThat(json.path("author_name").asText())
                    .isEqualTo("Alice Adler, Engineer at Example <& Sons>");
            assertThat(json.path("width").asInt()).isEqualTo(550);
            assertThat(json.path("html").asText())
                    .startsWith("<iframe src=\"" + site.address() + "/embed" + post + "\"")
                    .contains("title=\"Alice Adler, Engineer at Example &lt;&amp; Sons&gt;\"");
        }
    }

    @Test
    void frameIsNoLargerThanThereIsRoom() throws IOException {
        try (var people = People.withAlice()) {
            var post = published(people, "Small");

            var json = json(site.get(oembed(post) + "&maxwidth=300&maxheight=9999"));

            assertThat(json.path("width").asInt()).isEqualTo(300);
            assertThat(json.path("height").asInt()).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oembed",
                "/oembed?url=x&maxwidth=0",
                "/oembed?url=x&maxheight=-1",
                "/oembed?url=x&maxwidth=wide",
                "/oembed?url=x&maxwidth=9999999"
            })
    void whatIsAskedWronglyIsRefused(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "yaml"})
    void onlyOneFormatIsSpoken(String format) {
        var answer = site.get("/oembed?url=x&format=" + format);

        assertThat(answer.statusCode()).isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "http://elsewhere.example/@a/AAAAAAAAAAAAAAAAAAAAAA",
                "OWN/@nobody/AAAAAAAAAAAAAAAAAAAAAA",
                "OWN/@nobody%00/AAAAAAAAAAAAAAAAAAAAAA",
                "OWN/@a/%zz",
                "OWN/guidelines",
                "OWN.elsewhere.example/@a/AAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoPublicPostIsNotThere(String url) {
        var asked = url.replace("OWN", site.address().toString());

        var answer = site.get("/oembed?url=" + encoded(asked));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(site.get("/missing").body());
    }

    @Test
    void everybodyMayFrameThePostAndNothingInItCanBeFilledIn() {
        try (var people = People.withAlice()) {
            var post = published(people, "Framed");

            var frame = site.get("/embed" + post);

            assertThat(frame.statusCode()).isEqualTo(200);
            assertThat(policy(frame))
                    .contains("default-src 'none'", "form-action 'none'", "frame-ancestors *")
                    .doesNotContain("script-src");
            assertThat(frame.body())
                    .contains("Framed", "Alice Adler, Engineer at Example &lt;&amp; Sons&gt;")
                    .contains("<link rel=\"canonical\" href=\"" + site.address() + post + "\">")
                    .contains("noindex", "<base target=\"_blank\">")
                    .doesNotContain("<form", "<script");
            assertThat(policy(site.get(post))).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void whatIsWithdrawnIsShownNowhereElse() {
        try (var people = People.withAlice()) {
            var handle = People.handle(people.alice);
            var post = people.offer(people.alice, "Rather not " + handle);
            var path = path(people.awaitLive(people.alice, post).path("address"));
            assertThat(site.get("/embed" + path).body()).contains("Rather not");

            as(people.alice).delete("/api/outward/posts/{id}", post).then().statusCode(204);

            var frame = site.get("/embed" + path);
            assertThat(frame.statusCode()).isEqualTo(410);
            assertThat(frame.body()).contains("withdrew this on").doesNotContain("Rather not");
            assertThat(policy(frame)).contains("frame-ancestors *");
            assertThat(site.get(oembed(path)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void formerHandleLeadsOnHereToo() throws IOException {
        try (var people = People.withAlice()) {
            var former = People.handle(people.alice);
            var post = published(people, "Still here");

            people.face(people.alice, "new" + former, 2);

            People.eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(site.get("/embed" + post).headers().map())
                                            .containsKey("location"));
            assertThat(json(site.get(oembed(post))).path("author_url").asText())
                    .endsWith("/@new" + former);
        }
    }

    @Test
    void formIsFramedBySitesOfTheListOnly() {
        assertThat(policy(site.get("/ask?embed=1")))
                .endsWith("frame-ancestors " + SiteProcess.WIDGET_SITE);
        assertThat(policy(site.get("/asked"))).endsWith("frame-ancestors 'none'");
    }

    @Test
    void widgetIsSmallAndAskedForAnew() throws IOException {
        var script = site.get("/embed/ask.js");

        assertThat(script.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(script.headers().firstValue("ETag")).isPresent();
        assertThat(script.body()).contains("/ask?embed=1").doesNotContain("cookie");
        assertThat(zipped(script.body())).isLessThan(MOST_BYTES_OF_THE_WIDGET);
        assertThat(site.get("/embed/escape.js").statusCode()).isEqualTo(200);
    }

    private static String oembed(String post) {
        return "/oembed?url=" + encoded(site.address() + post);
    }

    private static String published(People people, String text) {
        var post = UUID.randomUUID();
        var escaped = text.replace("<", "&lt;").replace(">", "&gt;");
        people.offer(post, people.alice, 1, text, "<p>" + escaped + "</p>", List.of(), List.of());
        return path(people.awaitLive(people.alice, post).path("address"));
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
