package io.loggia.gateway.session;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people find of their sessions, and end: never anybody else's. */
@QuarkusTest
class SessionListIT {

    private static final String SESSIONS = "/api/sessions";
    private static final Duration PROMISED = Duration.ofSeconds(30);
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    private RecordingServices services;
    private Browser here;
    private Browser there;

    @BeforeEach
    void logInTwice() {
        services.reset();
        here = Browser.loggedInAs("frank");
        there = Browser.loggedInAs("frank");
    }

    @Test
    void eachSessionIsListedWithItsDeviceAndTheOneThatAsksIsMarked() {
        Browser firefox = Browser.loggedInAs("frank");
        firefox.send(Browser.to("/api/session", "GET", null).header("User-Agent", FIREFOX));
        String id = idOf(firefox);

        JsonObject own = one(firefox, id);

        assertThat(own.getBoolean("current")).isTrue();
        assertThat(Instant.parse(own.getString("beganAt"))).isBefore(Instant.now().plusSeconds(60));
        assertThat(Instant.parse(own.getString("expiresAt"))).isAfter(Instant.now());
        assertThat(own.getString("browser")).isEqualTo("Firefox");
        assertThat(own.getString("system")).isEqualTo("Linux");
        assertThat(one(here, id).getBoolean("current")).isFalse();
    }

    @Test
    void sessionThatIsEndedIsOverWithItsLiveStream() {
        HttpResponse<InputStream> stream = there.listen("/api/stream");
        String id = idOf(there);

        assertThat(here.call("DELETE", SESSIONS + "/" + id, null).statusCode()).isEqualTo(204);

        assertThat(there.open("/api/session").statusCode()).isEqualTo(401);
        assertThat(here.open("/api/session").statusCode()).isEqualTo(200);
        assertThat(CompletableFuture.runAsync(() -> readToItsEnd(stream.body())))
                .succeedsWithin(PROMISED.toSeconds(), TimeUnit.SECONDS);
        assertThat(here.call("DELETE", SESSIONS + "/" + id, null).statusCode()).isEqualTo(404);
    }

    @Test
    void allOthersAreEndedAndThisOneStays() {
        idOf(there);
        String own = idOf(here);

        assertThat(here.call("DELETE", SESSIONS, null).statusCode()).isEqualTo(204);
        assertThat(here.call("DELETE", SESSIONS, null).statusCode()).isEqualTo(204);

        assertThat(there.open("/api/session").statusCode()).isEqualTo(401);
        assertThat(items(here)).extracting(one -> one.getString("id")).containsExactly(own);
    }

    @Test
    void nobodySeesOrEndsSomebodyElses() {
        Browser grace = Browser.loggedInAs("grace");
        String franks = idOf(here);

        HttpResponse<String> answer = grace.call("DELETE", SESSIONS + "/" + franks, null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problemOf(answer)).isEqualTo("not-found");
        assertThat(items(grace)).noneMatch(one -> one.getString("id").equals(franks));
        grace.call("DELETE", SESSIONS, null);
        assertThat(here.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void idOpensNothing() {
        String id = idOf(here);
        Browser thief = new Browser();

        for (String guess : List.of(id, id.replace("-", ""))) {
            thief.setCookie("q_session", guess);
            assertThat(thief.open("/api/session").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void idInAnotherSpellingIsNoSession() {
        String id = idOf(there);

        HttpResponse<String> answer =
                here.call("DELETE", SESSIONS + "/" + id.toUpperCase(Locale.ROOT), null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problemOf(answer)).isEqualTo("not-found");
        assertThat(there.open("/api/session").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1-1-1-1-1", "%20", "00000000-0000-0000-0000-00000000000g"})
    void whatIsNoIdIsNoSession(String id) {
        assertThat(here.call("DELETE", SESSIONS + "/" + id, null).statusCode()).isIn(400, 404);
        assertThat(there.open("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutASessionNothingIsToldOrEnded() {
        String id = idOf(here);
        Browser nobody = new Browser();

        assertThat(nobody.open(SESSIONS).statusCode()).isEqualTo(401);
        assertThat(nobody.call("DELETE", SESSIONS, null).statusCode()).isEqualTo(401);
        assertThat(nobody.call("DELETE", SESSIONS + "/" + id, null).statusCode()).isEqualTo(401);
        HttpResponse<String> forged = here.send(Browser.to(SESSIONS, "DELETE", null));
        assertThat(problemOf(forged)).isEqualTo("cross-site-request");
        assertThat(there.open("/api/session").statusCode()).isEqualTo(200);
    }

    /** A session is on the list a moment after its first use. */
    private static String idOf(Browser browser) {
        assertThat(browser.open("/api/session").statusCode()).isEqualTo(200);
        await().atMost(PROMISED)
                .until(() -> items(browser).stream().anyMatch(one -> one.getBoolean("current")));
        return items(browser).stream()
                .filter(one -> one.getBoolean("current"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static JsonObject one(Browser browser, String id) {
        return items(browser).stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> items(Browser browser) {
        HttpResponse<String> answer = browser.open(SESSIONS);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonObject(answer.body())
                .getJsonArray("items").stream().map(JsonObject.class::cast).toList();
    }

    private static void readToItsEnd(InputStream stream) {
        try (stream) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
