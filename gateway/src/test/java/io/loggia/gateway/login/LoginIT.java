package io.loggia.gateway.login;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoginIT {

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void browserWithoutSessionIsSentToTheProviderWithPkceAndNonce() {
        HttpResponse<String> answer = new Browser().open("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/realms/loggia/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("state=");
    }

    @Test
    void afterLogInThePageIsThere() {
        HttpResponse<String> page = new Browser().logIn("/", "alice");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/");
        assertThat(page.body()).contains("<title>Loggia</title>");
    }

    @Test
    void sessionCookieIsShortAndForOurServerAlone() {
        Browser browser = Browser.loggedInAs("alice");

        String line =
                browser.cookieLines().stream()
                        .filter(cookie -> cookie.startsWith("q_session="))
                        .findFirst()
                        .orElseThrow();

        assertThat(browser.cookie("q_session")).matches("[A-Za-z0-9_-]{43}");
        assertThat(line)
                .contains("; Path=/;", "; Secure", "; HTTPOnly", "; SameSite=Lax")
                .doesNotContainIgnoringCase("domain=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?post=7&x=%2F", "/"})
    void deepLinkIsRestored(String path) {
        HttpResponse<String> page = new Browser().logIn(path, "bob");

        assertThat(page.uri()).isEqualTo(URI.create(Browser.origin() + path));
    }

    @Test
    void logInGoesOnToReturnTo() {
        HttpResponse<String> page = new Browser().logIn("/login?returnTo=%2F%3Fpost%3D7", "bob");

        assertThat(page.uri()).isEqualTo(URI.create(Browser.origin() + "/?post=7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "%2F%5Cevil.example",
                "https:%2F%2Fevil.example",
                "%2F%0D%0ASet-Cookie:a=b"
            })
    void logInNeverGoesOnToAnotherSite(String target) {
        HttpResponse<String> answer = new Browser().open("/login?returnTo=" + target);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problemOf(answer)).isEqualTo("bad-request");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void sessionTellsWhoIsLoggedIn() {
        HttpResponse<String> answer = Browser.loggedInAs("erin").open("/api/session");

        JsonObject session = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(session.getString("handle")).isEqualTo("erin");
        assertThat(session.getString("displayName")).isEqualTo("Name of erin");
        assertThat(session.getString("kind")).isEqualTo("PERSON");
        assertThat(session.getJsonArray("roles")).containsExactly("admin", "employee", "steward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/me"})
    void programWithoutLogInGetsAnAnswerAndNoRedirect(String path) {
        HttpResponse<String> answer = new Browser().open(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("unauthorised");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void cookieThatWeNeverGaveOutIsNoSession() {
        Browser browser = new Browser();
        browser.setCookie("q_session", "A".repeat(43));

        assertThat(problemOf(browser.open("/api/session"))).isEqualTo("unauthorised");
        assertThat(problemOf(browser.open("/api/me"))).isEqualTo("unauthorised");
        assertThat(browser.open("/").statusCode()).isEqualTo(302);
    }

    @Test
    void callbackWithAForeignStateLogsNobodyIn() {
        Browser browser = new Browser();
        browser.open("/");

        HttpResponse<String> answer = browser.open("/callback?code=stolen&state=foreign");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("login-failed");
        assertThat(browser.cookie("q_session")).isNull();
    }

    @Test
    void callbackOutOfNowhereLogsNobodyIn() {
        HttpResponse<String> answer = new Browser().open("/callback?code=stolen&state=foreign");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("login-failed");
    }

    @Test
    void usedCodeLogsNobodyInAgain() {
        Browser browser = Browser.loggedInAs("alice");
        URI callback =
                browser.visited().stream()
                        .filter(address -> address.getPath().equals("/callback"))
                        .findFirst()
                        .orElseThrow();

        Browser thief = new Browser();
        thief.open("/");
        HttpResponse<String> answer = thief.send(HttpRequest.newBuilder(callback).GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("login-failed");
        assertThat(thief.cookie("q_session")).isNull();
    }

    @Test
    void logOutEndsTheSessionHereAndAtTheProvider() {
        Browser browser = Browser.loggedInAs("carol");
        String cookie = browser.cookie("q_session");

        HttpResponse<String> answer = browser.call("POST", "/logout", null);
        URI next = URI.create(new JsonObject(answer.body()).getString("location"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(next.getQuery())
                .contains("id_token_hint=")
                .contains("post_logout_redirect_uri=" + Browser.origin() + "/");
        assertThat(browser.cookie("q_session")).isNull();
        Browser thief = new Browser();
        thief.setCookie("q_session", cookie);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(thief.open("/api/session").statusCode()).isEqualTo(401));
        HttpResponse<String> loginPage =
                browser.follow(browser.send(HttpRequest.newBuilder(next).GET()));
        assertThat(loginPage.body()).contains("name=\"password\"");
    }

    @Test
    void logOutWithoutASessionChangesNothing() {
        HttpResponse<String> answer = new Browser().call("POST", "/logout", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("location"))
                .isEqualTo(Browser.origin() + "/");
    }

    @Test
    void logOutIsNoLink() {
        Browser browser = Browser.loggedInAs("dave");

        HttpResponse<String> answer = browser.open("/logout");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(problemOf(answer)).isEqualTo("method-not-allowed");
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
    }
}
