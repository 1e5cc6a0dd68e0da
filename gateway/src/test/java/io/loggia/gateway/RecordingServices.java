package io.loggia.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * A real HTTP server in the place of all three services, which writes down what arrives. It tells
 * profile-service's answer to {@code /internal/identities}, and otherwise what {@link #answer}
 * says.
 */
public final class RecordingServices implements QuarkusTestResourceLifecycleManager {

    /** The one client of the provider that is bound to a system. */
    public static final String BOUND_CLIENT = "build-server";

    /** What arrived at a service. */
    public record Arrived(String method, String uri, MultiMap headers, String body) {}

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final AtomicInteger identityQuestions = new AtomicInteger();
    private final AtomicInteger openStreams = new AtomicInteger();
    private volatile BiConsumer<HttpServerRequest, Buffer> answer =
            RecordingServices::answerNothing;
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private volatile boolean identitiesAway;
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(this::receive)
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        String url = "http://localhost:" + server.actualPort();
        return Map.of(
                "gateway.services.profile.url",
                url,
                "gateway.services.follow.url",
                url,
                "gateway.services.feed.url",
                url,
                "gateway.services.outward.url",
                url,
                "gateway.proxy.answer-timeout",
                "2s",
                "gateway.proxy.body-timeout",
                "2s",
                "gateway.proxy.large-body-timeout",
                "5s",
                "gateway.stream.check-every",
                "1s",
                "gateway.identity.ask-again",
                "2s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RecordingServices.class));
    }

    @Override
    public void stop() {
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    public void reset() {
        arrived.clear();
        answer = RecordingServices::answerNothing;
        identitiesAway = false;
        left.clear();
    }

    /** How every call is answered until the next {@link #reset}. */
    public void answer(BiConsumer<HttpServerRequest, Buffer> answer) {
        this.answer = answer;
    }

    public void identitiesAway(boolean away) {
        identitiesAway = away;
    }

    /** Somebody with this handle has left the company, until the next {@link #reset}. */
    public void leave(String handle) {
        left.add(handle);
    }

    public List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    public int identityQuestions() {
        return identityQuestions.get();
    }

    public int openStreams() {
        return openStreams.get();
    }

    /** The profile that is told for somebody with this subject. */
    public static UUID profileOf(String subject) {
        return UUID.nameUUIDFromBytes(("profile " + subject).getBytes(StandardCharsets.UTF_8));
    }

    private void receive(HttpServerRequest request) {
        request.body()
                .onSuccess(
                        body -> {
                            if (request.path().equals("/internal/identities")) {
                                tellIdentity(request, body.toJsonObject());
                            } else {
                                record(request, body);
                            }
                        });
    }

    private void record(HttpServerRequest request, Buffer body) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        arrived.add(new Arrived(request.method().name(), request.uri(), headers, body.toString()));
        if (request.path().equals("/api/stream")) {
            stream(request.response());
        } else {
            answer.accept(request, body);
        }
    }

    private static void answerNothing(HttpServerRequest request, Buffer body) {
        request.response().end("{}");
    }

    /** Heartbeats five times a second, for ever. */
    private void stream(HttpServerResponse response) {
        openStreams.incrementAndGet();
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        long heart = vertx.setPeriodic(1, 200, beat -> response.write(":\n\n"));
        response.closeHandler(
                closed -> {
                    vertx.cancelTimer(heart);
                    openStreams.decrementAndGet();
                });
    }

    private void tellIdentity(HttpServerRequest request, JsonObject question) {
        identityQuestions.incrementAndGet();
        JsonArray roles = question.getJsonArray("roles");
        String handle = question.getString("preferredUsername");
        if (identitiesAway) {
            request.response().setStatusCode(503).end();
        } else if (roles.contains("employee")
                || roles.contains("provisioner")
                || roles.contains("probe")
                || BOUND_CLIENT.equals(question.getString("clientId"))) {
            JsonObject identity =
                    JsonObject.of(
                            "profileId",
                            profileOf(question.getString("subject")).toString(),
                            "kind",
                            roles.contains("employee") ? "PERSON" : "SYSTEM",
                            "handle",
                            handle,
                            "displayName",
                            "Name of " + handle,
                            "state",
                            left.contains(handle) ? "FORMER" : "ACTIVE");
            request.response().end(identity.encode());
        } else {
            request.response().setStatusCode(403).end();
        }
    }
}
