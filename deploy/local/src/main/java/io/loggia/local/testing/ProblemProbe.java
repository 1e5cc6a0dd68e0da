package io.loggia.local.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests that must fail, and looks whether they fail as RFC 9457 and we say; where SCIM is
 * spoken, as RFC 7644 says.
 */
final class ProblemProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final List<String> NEVER_SHOWN =
            List.of(
                    "Exception",
                    "io.loggia",
                    "io.quarkus",
                    "org.hibernate",
                    "\\tat ",
                    "com.fasterxml");

    private final String baseUrl;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ProblemProbe(String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    HttpResponse<String> send(
            Operation operation, String path, @Nullable String passport, @Nullable String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path))
                        .timeout(PATIENCE)
                        .header("If-Match", "\"1\"")
                        .header("Idempotency-Key", "every-operation");
        if (passport != null) {
            request.header("Authorization", "Bearer " + passport);
        }
        if (body != null && operation.bodyType() != null) {
            request.header("Content-Type", operation.bodyType());
        }
        request.method(
                operation.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void expect(Set<Integer> statuses, HttpResponse<String> answer) {
        check(statuses.contains(answer.statusCode()), "status is one of " + statuses, answer);
        JsonNode problem = problem(answer);
        if (speaksScim(answer)) {
            expectScim(problem, answer);
        } else {
            expectProblem(problem, answer);
        }
        check(problem.path("status").asInt() == answer.statusCode(), "status is repeated", answer);
        check(NEVER_SHOWN.stream().noneMatch(answer.body()::contains), "nothing inside", answer);
    }

    private static void expectProblem(JsonNode problem, HttpResponse<String> answer) {
        check(hasType("application/problem+json", answer), "media type is a problem's", answer);
        check(problem.path("type").asText().startsWith("urn:loggia:problem:"), "type", answer);
        check(!problem.path("title").asText().isBlank(), "title", answer);
    }

    private static void expectScim(JsonNode problem, HttpResponse<String> answer) {
        check(hasType("application/scim+json", answer), "media type is SCIM's", answer);
        check(SCIM_ERROR.equals(problem.at("/schemas/0").asText()), "schema", answer);
        check(problem.path("status").isTextual(), "status is a string", answer);
        check(!problem.path("detail").asText().isBlank(), "detail", answer);
    }

    private static boolean speaksScim(HttpResponse<String> answer) {
        return answer.uri().getPath().startsWith("/api/scim/");
    }

    private static boolean hasType(String type, HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith(type);
    }

    /** Of the problems that the operation can answer by its service's list. */
    void expectOneOf(Set<String> listed, HttpResponse<String> answer) {
        if (!speaksScim(answer)) {
            String type = problem(answer).path("type").asText();
            check(listed.contains(type), "type is one of " + listed, answer);
        }
    }

    /** SCIM's problems name it first in their detail. */
    void expectField(String name, HttpResponse<String> answer) {
        JsonNode problem = problem(answer);
        boolean named =
                speaksScim(answer)
                        ? problem.path("detail").asText().startsWith(name + ": ")
                        : problem.path("field").asText().equals(name);
        check(named, "field is " + name, answer);
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer + " is not JSON: " + answer.body(), e);
        }
    }

    private static void check(boolean holds, String what, HttpResponse<String> answer) {
        if (!holds) {
            throw new AssertionError(
                    "Expected of %s %s: %s, but it was %d %s"
                            .formatted(
                                    answer.request().method(),
                                    answer.uri().getPath(),
                                    what,
                                    answer.statusCode(),
                                    answer.body()));
        }
    }
}
