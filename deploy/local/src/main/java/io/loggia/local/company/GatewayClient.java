package io.loggia.local.company;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.IntPredicate;

/** One person's calls through the gateway, by bearer token. */
final class GatewayClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int FIRST_FAILURE = 300;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    /** The service is away, or was too slow: what it has done it knows again by its keys. */
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String gateway;
    private final String token;

    GatewayClient(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** The answer's body; whatever is no success is a failure that tells it. */
    JsonNode get(String path) {
        return body(send(request(path).GET()));
    }

    /** The same of what is under way: one service tells the other of it, and soon it is there. */
    JsonNode await(String path) {
        return body(send(request(path).GET(), status -> status == NOT_FOUND || passes(status)));
    }

    JsonNode post(String path, JsonNode content) {
        return body(send(request(path).POST(BodyPublishers.ofString(content.toString()))));
    }

    /** Reads what is there, and puts the content in its place. */
    void replace(String path, JsonNode content) {
        String version = send(request(path).GET()).headers().firstValue("ETag").orElse("");
        send(
                request(path)
                        .header("If-Match", version)
                        .PUT(BodyPublishers.ofString(content.toString())));
    }

    /** Puts the content where nothing is yet, once it is known what that belongs to. */
    void putFirst(String path, JsonNode content) {
        HttpRequest.Builder put =
                request(path)
                        .header("If-Match", "\"0\"")
                        .PUT(BodyPublishers.ofString(content.toString()));
        HttpResponse<String> answer = retried(put, status -> status == NOT_FOUND || passes(status));
        if (answer.statusCode() != PRECONDITION_FAILED) {
            requireSuccess(answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** All that is sent here may be sent twice. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, GatewayClient::passes);
    }

    private static boolean passes(int status) {
        return PASSING.contains(status);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, IntPredicate passing) {
        HttpResponse<String> answer = retried(request, passing);
        requireSuccess(answer);
        return answer;
    }

    private HttpResponse<String> retried(HttpRequest.Builder request, IntPredicate passing) {
        Instant deadline = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = once(request.build());
        while (passing.test(answer.statusCode()) && Instant.now().isBefore(deadline)) {
            pause();
            answer = once(request.build());
        }
        return answer;
    }

    private static void requireSuccess(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw new PartFailure(
                    "%s answered %d: %s"
                            .formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailure("The gateway does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while asking the gateway", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while asking the gateway", e);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailure(answer.uri() + " did not answer JSON", e);
        }
    }
}
