package io.loggia.gateway.stream;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamIT {

    private static final Duration PROMISE = Duration.ofSeconds(15);

    @Inject StreamConfig config;

    private RecordingServices services;

    @BeforeEach
    void reset() {
        services.reset();
        await().atMost(PROMISE).untilAsserted(() -> assertThat(services.openStreams()).isZero());
    }

    @Test
    void heartbeatsPassAsTheyCome() throws IOException {
        HttpResponse<InputStream> stream = Browser.loggedInAs("alice").listen("/api/stream");

        try (InputStream events = stream.body()) {
            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(stream.headers().allValues("Cache-Control")).containsExactly("no-store");
            for (int beat = 0; beat < 5; beat++) {
                assertThat(read(events, 3)).isEqualTo(":\n\n");
            }
        }
    }

    @Test
    void browserThatLeavesIsLeftByTheService() throws IOException {
        HttpResponse<InputStream> stream = Browser.loggedInAs("bob").listen("/api/stream");
        read(stream.body(), 3);
        assertThat(services.openStreams()).isEqualTo(1);

        stream.body().close();

        await().atMost(PROMISE).untilAsserted(() -> assertThat(services.openStreams()).isZero());
    }

    @Test
    void streamEndsWithItsSession() throws IOException {
        Browser browser = Browser.loggedInAs("carol");
        HttpResponse<InputStream> stream = browser.fork().listen("/api/stream");
        read(stream.body(), 3);
        CompletableFuture<String> rest = CompletableFuture.supplyAsync(() -> readAll(stream));

        browser.call("POST", "/logout", null);

        await().atMost(PROMISE).untilAsserted(() -> assertThat(rest).isCompleted());
        assertThat(rest.join()).containsPattern("retry: \\d{4,5}\n\n$");
        await().atMost(PROMISE).untilAsserted(() -> assertThat(services.openStreams()).isZero());
    }

    @Test
    void whoLeavesTheCompanyIsOutWithTheirStream() throws IOException {
        Browser browser = Browser.loggedInAs("bob");
        HttpResponse<InputStream> stream = browser.fork().listen("/api/stream");
        read(stream.body(), 3);
        CompletableFuture<String> rest = CompletableFuture.supplyAsync(() -> readAll(stream));

        services.leave("bob");

        await().atMost(PROMISE).untilAsserted(() -> assertThat(rest).isCompleted());
        HttpResponse<String> refused = browser.call("GET", "/api/session", null);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(problemOf(refused)).isEqualTo("forbidden");
        await().atMost(PROMISE).untilAsserted(() -> assertThat(services.openStreams()).isZero());
    }

    @Test
    void oneSessionHasOnlySoManyStreams() throws IOException {
        Browser browser = Browser.loggedInAs("dave");
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        try {
            for (int i = 0; i < config.perHolder(); i++) {
                open.add(browser.listen("/api/stream"));
            }

            HttpResponse<String> oneMore = browser.open("/api/stream");

            assertThat(oneMore.statusCode()).isEqualTo(429);
            assertThat(problemOf(oneMore)).isEqualTo("too-many-streams");
        } finally {
            for (HttpResponse<InputStream> stream : open) {
                stream.body().close();
            }
        }
        await().atMost(PROMISE)
                .untilAsserted(
                        () -> {
                            HttpResponse<InputStream> again = browser.listen("/api/stream");
                            again.body().close();
                            assertThat(again.statusCode()).isEqualTo(200);
                        });
    }

    @Test
    void streamWithoutLogInIsAProblem() {
        HttpResponse<String> answer = new Browser().open("/api/stream");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problemOf(answer)).isEqualTo("unauthorised");
    }

    private static String read(InputStream stream, int bytes) throws IOException {
        return new String(stream.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    private static String readAll(HttpResponse<InputStream> stream) {
        try (InputStream body = stream.body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "broken off: " + e.getMessage();
        }
    }
}
