package io.loggia.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A client that keeps a live stream open, and every event it got, as text. */
final class StreamClient implements AutoCloseable {

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;

    private StreamClient(String passport, @Nullable String lastEventId) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/api/stream"))
                        .header("Authorization", "Bearer " + passport)
                        .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = http.send(request.build(), BodyHandlers.ofInputStream());
    }

    static StreamClient open(String passport) throws Exception {
        return open(passport, null);
    }

    static StreamClient open(String passport, @Nullable String lastEventId) throws Exception {
        StreamClient client = attempt(passport, lastEventId);
        assertThat(client.status()).isEqualTo(200);
        Thread.ofVirtual().start(client::listen);
        return client;
    }

    /** A client that may be refused, and does not listen. */
    static StreamClient attempt(String passport, @Nullable String lastEventId) throws Exception {
        return new StreamClient(passport, lastEventId);
    }

    /** Asks for a stream and is gone before it can be opened. */
    static void leaveAtOnce(String passport) throws Exception {
        String request =
                """
                GET /api/stream HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Accept: text/event-stream\r
                \r
                """
                        .formatted(passport);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    int status() {
        return response.statusCode();
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** All that came: events and comments. */
    List<String> all() {
        return List.copyOf(events);
    }

    /** The events with data, each as name, id and data with a blank between them. */
    List<String> hints() {
        return events.stream()
                .filter(event -> event.contains("data:"))
                .map(
                        event ->
                                String.join(
                                        " ",
                                        field(event, "event"),
                                        field(event, "id"),
                                        field(event, "data")))
                .toList();
    }

    private static String field(String event, String name) {
        return event.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private void listen() {
        try (Scanner scanner =
                new Scanner(response.body(), StandardCharsets.UTF_8).useDelimiter("\n\n")) {
            while (scanner.hasNext()) {
                events.add(scanner.next());
            }
        }
    }

    void hangUp() {
        http.shutdownNow();
    }

    @Override
    public void close() {
        hangUp();
        http.close();
    }
}
