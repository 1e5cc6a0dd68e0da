package io.loggia.walk.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What came back: status, headers and the whole body, and to which request. */
public record Answer(String request, int status, HttpHeaders headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 300;

    static Answer of(HttpResponse<String> response) {
        var request = response.request();
        return new Answer(
                request.method() + " " + request.uri().getPath(),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    /** This answer, if it has one of the statuses; else a failure that shows what it has. */
    public Answer expect(int... statuses) {
        for (var expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new UnexpectedAnswer(this, statuses);
    }

    /** The body as JSON; a missing node where there is none. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request + " answered no JSON: " + shown(), e);
        }
    }

    /** A header's first value; empty if it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean redirects() {
        return status >= 301 && status <= 308 && status != 304 && !header("Location").isEmpty();
    }

    String shown() {
        var all = text.strip();
        return all.length() <= SHOWN ? all : all.substring(0, SHOWN) + "…";
    }
}
