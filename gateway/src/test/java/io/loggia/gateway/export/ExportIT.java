package io.loggia.gateway.export;

import static io.loggia.gateway.Browser.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.gateway.Browser;
import io.loggia.gateway.RecordingServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own data: an archive that is whole, or a problem. */
@QuarkusTest
class ExportIT {

    private static final String EXPORT = "/api/export";
    private static final String DOCUMENT = "{\"version\":1,\"posts\":[{\"text\":\"Mine\"}]}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Browser alice;
    private RecordingServices services;

    @BeforeAll
    static void logIn() {
        alice = Browser.loggedInAs("alice");
    }

    @BeforeEach
    void reset() {
        services.reset();
        services.answer((request, body) -> request.response().end(DOCUMENT));
    }

    @Test
    void archiveHoldsEachServicesDocumentAndAReadme() throws IOException {
        HttpResponse<InputStream> answer = alice.listen(EXPORT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"loggia-alice-\\d{4}-\\d\\d-\\d\\d[.]zip\"");
        assertThat(answer.headers().firstValue("Content-Length")).isPresent();
        Map<String, byte[]> files = unpack(answer.body());
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "README.txt", "profile.json", "follows.json", "posts.json", "outside.json");
        assertThat(new ObjectMapper().readTree(files.get("posts.json")))
                .isEqualTo(new ObjectMapper().readTree(DOCUMENT));
        assertThat(services.arrived())
                .hasSize(4)
                .allSatisfy(
                        one -> {
                            assertThat(one.uri()).isEqualTo("/internal/export");
                            assertThat(one.headers().get("Authorization")).startsWith("Bearer ");
                            assertThat(one.headers().contains("Cookie")).isFalse();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"posts\":[{\"text\":\"Mi", "{\"posts\":[],", "no json"})
    void documentThatDoesNotParseToItsEndMakesNoArchive(String document) {
        answerThirdWith(response -> response.end(document));

        refused(503, "unavailable");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500, 503})
    void serviceThatRefusesMakesNoArchive(int status) {
        answerThirdWith(response -> response.setStatusCode(status).end("{}"));

        refused(503, "unavailable");
    }

    @Test
    void serviceThatBreaksOffMakesNoArchive() {
        answerThirdWith(
                response -> {
                    response.setChunked(true).write("{\"posts\":[");
                    response.reset();
                });

        refused(503, "unavailable");
    }

    @Test
    void oneAtATimeForAPersonAndTheNextWhenItIsDone() {
        List<HttpServerRequest> waiting = new CopyOnWriteArrayList<>();
        services.answer((request, body) -> waiting.add(request));
        Browser window = alice.fork();
        CompletableFuture<HttpResponse<InputStream>> first =
                CompletableFuture.supplyAsync(() -> window.listen(EXPORT));
        await().atMost(PATIENCE).until(() -> waiting.size() == 1);

        refused(429, "too-many-exports");

        services.answer((request, body) -> request.response().end(DOCUMENT));
        waiting.getFirst().response().end(DOCUMENT);
        assertThat(first.join().statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> alice.open(EXPORT).statusCode() == 200);
    }

    @Test
    void nobodyWithoutASessionGetsAnything() {
        HttpResponse<String> answer = new Browser().open(EXPORT);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(services.arrived()).isEmpty();
    }

    @Test
    void partsOfTheServicesAreBehindNoOtherDoor() {
        assertThat(alice.open("/internal/export").statusCode()).isEqualTo(404);
        assertThat(alice.open("/api/internal/export").statusCode()).isEqualTo(404);
        assertThat(alice.call("POST", EXPORT, "{}").statusCode()).isIn(404, 405);
        assertThat(services.arrived()).isEmpty();
    }

    private void refused(int status, String problem) {
        HttpResponse<String> answer = alice.open(EXPORT);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problemOf(answer)).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    /** The two before it have gone well by then. */
    private void answerThirdWith(Consumer<HttpServerResponse> odd) {
        services.answer(
                (request, body) -> {
                    if (services.arrived().size() == 3) {
                        odd.accept(request.response());
                    } else {
                        request.response().end(DOCUMENT);
                    }
                });
    }

    private static Map<String, byte[]> unpack(InputStream body) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(body)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
