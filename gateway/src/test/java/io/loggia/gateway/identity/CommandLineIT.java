package io.loggia.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.loggia.local.parts.Place;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands of the README, run as they stand there, by a person at the provider's own pages. */
@QuarkusTest
class CommandLineIT {

    private static final String CALLBACK = "http://127.0.0.1:8910/callback";

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void personLetsAToolInFromAnotherDevice() throws IOException, InterruptedException {
        Process tool = run("device flow");

        try (BufferedReader told = tool.inputReader()) {
            approve(addressIn(told.readLine()), "bob");
            String answer = told.readLine();

            assertThat(tool.waitFor()).isZero();
            assertThat(new JsonObject(answer).getString("handle")).isEqualTo("bob");
        }
    }

    @Test
    void personLetsAToolOfTheSameMachineIn() throws IOException, InterruptedException {
        Process tool = run("code flow");

        try (BufferedReader told = tool.inputReader();
                var typed = tool.outputWriter()) {
            typed.write(logIn(new Browser(), addressIn(told.readLine()), "carol") + "\n");
            typed.flush();
            String answer = told.readLine();

            assertThat(tool.waitFor()).isZero();
            assertThat(new JsonObject(answer).getString("handle")).isEqualTo("carol");
        }
    }

    @Test
    void toolReadsWhatItsPersonReads() throws IOException, InterruptedException {
        Process tool = run("device flow", "/api/session", "/api/me");

        try (BufferedReader told = tool.inputReader()) {
            approve(addressIn(told.readLine()), "alice");
            told.readLine();
        }

        assertThat(tool.waitFor()).isZero();
        assertThat(services.arrived()).hasSize(1);
        assertThat(services.arrived().getFirst().uri()).isEqualTo("/api/me");
    }

    @Test
    void deviceWithoutAProofOfItsOwnIsRefused() {
        HttpResponse<String> answer =
                new Browser()
                        .send(
                                form(
                                        issuer + "/protocol/openid-connect/auth/device",
                                        "client_id=loggia-cli&scope=openid"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("error")).isEqualTo("invalid_request");
    }

    /** The block of that name, with this test's addresses instead of an installation's. */
    private Process run(String name, String... replaced) throws IOException {
        String readme =
                Files.readString(Place.findRepository().resolve("gateway").resolve("README.md"));
        int begin = readme.indexOf("# " + name);
        String script =
                readme.substring(begin, readme.indexOf("```", begin))
                        .replace("http://localhost:8180/realms/loggia", issuer)
                        .replace("http://localhost:8080", Browser.origin());
        if (replaced.length > 0) {
            script = script.replace(replaced[0], replaced[1]);
        }
        return new ProcessBuilder("bash", "-eu", "-c", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static URI addressIn(String line) {
        Matcher address = Pattern.compile("Open (\\S+)").matcher(line);
        assertThat(address.find()).as(line).isTrue();
        return URI.create(address.group(1));
    }

    /** Logs in, and says yes to what the provider then asks. */
    private static void approve(URI address, String handle) {
        Browser browser = new Browser();
        HttpResponse<String> asked = browser.follow(browser.send(HttpRequest.newBuilder(address)));
        HttpResponse<String> consent = browser.follow(submit(browser, asked, credentials(handle)));
        Element yes = page(consent).selectFirst("input[name=accept], button[name=accept]");
        HttpResponse<String> done =
                yes == null ? consent : browser.follow(submit(browser, consent, "accept=Yes"));
        assertThat(page(done).text()).contains("Device Login Successful");
    }

    /** Logs in; returns where the provider sends the browser then. */
    private static String logIn(Browser browser, URI address, String handle) {
        HttpResponse<String> asked = browser.follow(browser.send(HttpRequest.newBuilder(address)));
        String end =
                submit(browser, asked, credentials(handle))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(end).startsWith(CALLBACK);
        return end;
    }

    private static HttpResponse<String> submit(
            Browser browser, HttpResponse<String> page, String filled) {
        Element form = page(page).selectFirst("form");
        assertThat(form).as(page.body()).isNotNull();
        StringBuilder fields = new StringBuilder(filled);
        form.select("input[type=hidden][name]")
                .forEach(
                        field ->
                                fields.append('&')
                                        .append(field.attr("name"))
                                        .append('=')
                                        .append(field.val()));
        return browser.send(form(form.attr("abs:action"), fields.toString()));
    }

    private static String credentials(String handle) {
        return "username=" + handle + "&password=loggia-" + handle;
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static HttpRequest.Builder form(String address, String fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }
}
