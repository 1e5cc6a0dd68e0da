package io.loggia.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client's page and files, as a browser gets them. */
@QuarkusTest
class PageIT {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private static final Pattern ROUTE = Pattern.compile("<Route path=\"([^\"]+)\"");

    private static Browser alice;

    @BeforeAll
    static void logIn() {
        alice = Browser.loggedInAs("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/@bob",
                "/@bob/about",
                "/p/123",
                "/people",
                "/topics/caf%C3%A9",
                "/admin/outside",
                "/admin/outside/journal",
                "/systems",
                "/systems/build_server",
                "/systems/build_server/types",
                "/developers/events"
            })
    void everyScreenIsThePage(String path) {
        HttpResponse<String> answer = alice.open(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"app\">");
    }

    @ParameterizedTest
    @MethodSource("routesOfTheClient")
    void everyRouteOfTheClientIsThePage(String path) {
        everyScreenIsThePage(path);
    }

    static Stream<String> routesOfTheClient() throws IOException {
        String client = Files.readString(Path.of("src/main/webui/src/app.tsx"));
        return ROUTE.matcher(client)
                .results()
                .map(route -> route.group(1))
                .map(path -> path.replace("/:name", "/@alice").replaceAll(":[a-z]+\\??", "some"));
    }

    @Test
    void pageIsForThoseWhoAreLoggedIn() {
        assertThat(new Browser().open("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void scriptOfTheEntryIsKeptForEver() {
        HttpResponse<String> answer = new Browser().open(entry());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/javascript;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValue("public, max-age=31536000, immutable");
    }

    @Test
    void workerIsAskedForEachTime() {
        assertThat(new Browser().open("/worker.js").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/webui/index.html", "/assets/", "/files.txt"})
    void whatIsNoFileOfTheClientIsNotFound(String path) {
        assertThat(alice.open(path).statusCode()).isEqualTo(404);
    }

    private static String entry() {
        Matcher script = SCRIPT.matcher(alice.open("/").body());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
