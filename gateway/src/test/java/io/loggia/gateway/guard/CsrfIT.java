package io.loggia.gateway.guard;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CsrfIT {

    private static Browser alice;
    private RecordingServices services;

    @BeforeAll
    static void logIn() {
        alice = Browser.loggedInAs("alice");
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void ourOwnPagePosts() {
        HttpResponse<String> answer = alice.call("POST", "/api/posts", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(services.arrived()).hasSize(1);
    }

    @Test
    void olderBrowserIsKnownByItsOrigin() {
        HttpResponse<String> answer =
                alice.send(
                        post("application/json")
                                .header("X-CSRF", "1")
                                .header("Origin", Browser.origin()));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, , , ",
        "text/plain, , cross-site, https://evil.example",
        "application/x-www-form-urlencoded, , cross-site, https://evil.example",
        "multipart/form-data; boundary=a, , cross-site, null",
        "application/json, 1, , ",
        "application/json, 1, , null",
        "application/json, 1, , https://evil.example",
        "application/json, 1, same-site, ",
        "application/json, 1, cross-site, ",
        "application/json, , same-origin, "
    })
    void foreignPageChangesNothing(String type, String token, String site, String origin) {
        HttpRequest.Builder request = post(type);
        add(request, "X-CSRF", token);
        add(request, "Sec-Fetch-Site", site);
        add(request, "Origin", origin);

        HttpResponse<String> answer = alice.send(request);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problemOf(answer)).isEqualTo("cross-site-request");
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void foreignPageLogsNobodyOut() {
        HttpResponse<String> answer = alice.send(Browser.to("/logout", "POST", null));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(alice.open("/api/session").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "https://good.evil", "http://localhost"})
    void noOtherOriginMayRead(String origin) {
        HttpResponse<String> read =
                alice.send(Browser.to("/api/me", "GET", null).header("Origin", origin));
        HttpResponse<String> preflight =
                new Browser()
                        .send(
                                Browser.to("/api/posts", "OPTIONS", null)
                                        .header("Origin", origin)
                                        .header("Access-Control-Request-Method", "POST")
                                        .header("Access-Control-Request-Headers", "x-csrf"));

        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.statusCode()).isEqualTo(405);
    }

    private static HttpRequest.Builder post(String type) {
        return Browser.to("/api/posts", "POST", "{}").setHeader("Content-Type", type);
    }

    private static void add(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }
}
