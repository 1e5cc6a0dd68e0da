package io.loggia.walk.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the gateway's door, with what they show; their requests answer whatever the status.
 */
public record Visitor(String name, URI gateway, Credentials credentials) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    public static Visitor nobody(URI gateway) {
        return new Visitor("nobody", gateway, Credentials.NONE);
    }

    /**
     * Asks for a path.
     *
     * @param headers names and values in turn
     */
    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, @Nullable Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, @Nullable Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public Answer patch(String path, @Nullable Object body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Opens the live stream; close it. */
    public LiveStream stream(String... headers) {
        return LiveStream.open(request("/api/stream", headers));
    }

    /** Sends a file of that media type. */
    public Answer upload(String path, byte[] file, String mediaType) {
        return send(
                request(path)
                        .POST(BodyPublishers.ofByteArray(file))
                        .header("Content-Type", mediaType));
    }

    /** The bytes of a file of that media type; anything else is a failure. */
    public byte[] download(String path, String mediaType) {
        var answer = Http.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        credentials.keep(gateway, answer.headers());
        var told = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != OK || !told.equals(mediaType)) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + told);
        }
        return answer.body();
    }

    private Answer send(String method, String path, @Nullable Object body, String... headers) {
        var request = request(path, headers).method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = Http.send(request);
        credentials.keep(gateway, answer.headers());
        return answer;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var address = gateway.resolve(path);
        var request = HttpRequest.newBuilder(address).setHeader("Accept", "application/json");
        credentials.show(request, address);
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        try {
            return body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }
}
