package io.loggia.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls over HTTP, of which each is a step of an attempt and fails as that step. */
final class Calls {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();

    Calls(ObjectMapper json) {
        this.json = json;
    }

    /** The body of an answer with that status; whatever else comes is the step's failure. */
    JsonNode send(Outcome step, int wanted, HttpRequest.Builder request) {
        HttpResponse<String> answer;
        try {
            answer = http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StepException(step, "cause=" + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepException(step, "cause=interrupted", e);
        }
        if (answer.statusCode() != wanted) {
            throw new StepException(step, "status=" + answer.statusCode());
        }
        return answer.body().isEmpty() ? MissingNode.getInstance() : read(step, answer.body());
    }

    private JsonNode read(Outcome step, String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new StepException(step, "cause=no JSON", e);
        }
    }
}
