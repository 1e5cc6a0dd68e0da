package io.loggia.gateway.guard;

import static io.loggia.gateway.RawConnection.statuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RawConnection;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that two readers could understand in two ways: one answer, and nothing arrives. */
@QuarkusTest
class RawRequestIT {

    /** What somebody would like to smuggle in as a request of another's. */
    private static final String HIDDEN = "GET /api/me HTTP/1.1\r\nHost: x\r\n\r\n";

    private static String host;
    private static String cookie;
    private RecordingServices services;

    @BeforeAll
    static void logIn() {
        host = URI.create(Browser.origin()).getAuthority();
        cookie = "q_session=" + Browser.loggedInAs("alice").cookie("q_session");
    }

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void plainRequestArrives() {
        String answer = RawConnection.send(get("/api/me", "Connection: close\r\n"));

        assertThat(statuses(answer)).containsExactly(200);
        assertThat(services.arrived()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/me",
                "/api//me",
                "/api/./me",
                "/api/x/../me",
                "/api/me/..;/me",
                "/api/me;a=b",
                "/api/me%3Ba=b",
                "/api%2Fme",
                "/api/%2e/me",
                "/api/%252e/me",
                "/api/%5Cme",
                "/api\\me",
                "/api/me%00",
                "/api/me%0d%0aX:1",
                "/api/m\u00e9",
                "/api/me#x",
                "/api/me%",
                "http://evil.example/api/me",
                "me"
            })
    void oddPathIsRefused(String target) {
        String answer = RawConnection.send(get(target, "Connection: close\r\n"));

        assertThat(statuses(answer)).hasSize(1).first().isIn(400, 404);
        assertThat(services.arrived()).isEmpty();
    }

    static List<String> confusingFrames() {
        String body = "0\r\n\r\n" + HIDDEN;
        String length = "Content-Length: " + body.length() + "\r\n";
        return List.of(
                post(length + "Transfer-Encoding: chunked\r\n") + body,
                post("Transfer-Encoding: chunked\r\n" + length) + body,
                post("Transfer-Encoding: chunked\r\n") + body,
                post("Transfer-Encoding: xchunked\r\n") + body,
                post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n") + body,
                post("Transfer-Encoding: identity, chunked\r\n") + body,
                post("Transfer-Encoding : chunked\r\n") + body,
                post("Transfer-Encoding:\u000bchunked\r\n" + length) + body,
                post(length + "Transfer-Encoding: chunked\r\n").replace("1.1", "1.0") + body,
                post("Content-Length: 0\r\n" + length) + body,
                post("Content-Length: 5, 5\r\n") + body,
                post("Content-Length: +5\r\n") + body,
                post("Content-Length: -5\r\n") + body,
                post("Content-Length: 5\r\n X-Folded: 1\r\n") + body,
                post("Host: other\r\n" + length) + body,
                "\u0000" + post(length) + body,
                "\u0001" + post(length) + body,
                post("X-A: b\nContent-Length: 5\r\n") + body,
                post("X-A: b\rContent-Length: 5\r\n") + body);
    }

    @ParameterizedTest
    @MethodSource("confusingFrames")
    void confusingFrameIsRefusedAndNothingHiddenArrives(String bytes) {
        String answer = RawConnection.send(bytes);

        assertThat(statuses(answer)).hasSizeLessThanOrEqualTo(1).allMatch(code -> code >= 400);
        assertThat(services.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "localhost:1@evil.example", "", "x:0"})
    void anotherHostIsMisdirected(String other) {
        String answer =
                RawConnection.send(
                        "GET /api/me HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                                .formatted(other, cookie));

        assertThat(statuses(answer)).hasSize(1).first().isIn(400, 421);
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void requestWithoutHostIsRefused() {
        String answer =
                RawConnection.send(
                        "GET /api/me HTTP/1.1\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                                .formatted(cookie));

        assertThat(statuses(answer)).containsExactly(400);
    }

    @Test
    void headersHaveALimit() {
        String answer = RawConnection.send(get("/api/me", "X-Long: " + "a".repeat(9000) + "\r\n"));

        assertThat(statuses(answer)).containsExactly(431);
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void requestLineHasALimit() {
        String answer = RawConnection.send(get("/api/me?q=" + "a".repeat(5000), ""));

        assertThat(statuses(answer)).containsExactly(414);
    }

    @Test
    void hugeBodyIsRefusedBeforeItIsRead() {
        String answer = RawConnection.send(post("Content-Length: 10000000000\r\n") + "{");

        assertThat(statuses(answer)).containsExactly(413);
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void bodyThatDoesNotComeTimesOut() {
        String answer = RawConnection.send(post("Content-Length: 10\r\n") + "{");

        assertThat(statuses(answer)).containsExactly(408);
        assertThat(services.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/posts", "/api/unknown", "/api/session", "/logout"})
    void bodyIsSmallWhereNothingElseIsSaid(String path) {
        String request = post("Content-Length: 65537\r\n").replace("/api/posts", path);

        assertThat(statuses(RawConnection.send(request + "{"))).containsExactly(413);
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void largeBodyThatDoesNotComeIsCutOff() {
        String request = post("Content-Length: 1000000\r\n").replace("/api/posts", "/api/media");

        assertThat(statuses(RawConnection.send(request + "{"))).isEmpty();
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void whatConnectionNamesDoesNotArrive() {
        RawConnection.send(
                get(
                        "/api/me",
                        "Connection: close\r\nConnection: If-None-Match\r\nIf-None-Match: \"1\"\r\n"));

        assertThat(services.arrived()).hasSize(1);
        assertThat(services.arrived().getFirst().headers().names())
                .doesNotContain("If-None-Match", "Connection");
    }

    @Test
    void upgradeOfTheProtocolIsNotTaken() {
        String answer =
                RawConnection.send(
                        get(
                                "/api/me",
                                "Connection: close\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n"));

        assertThat(statuses(answer)).containsExactly(200);
    }

    private static String get(String target, String headers) {
        return "GET "
                + target
                + " HTTP/1.1\r\nHost: "
                + host
                + "\r\nCookie: "
                + cookie
                + "\r\n"
                + headers
                + "\r\n";
    }

    private static String post(String headers) {
        return "POST /api/posts HTTP/1.1\r\nHost: "
                + host
                + "\r\nCookie: "
                + cookie
                + "\r\n"
                + "X-CSRF: 1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n"
                + headers
                + "\r\n";
    }
}
