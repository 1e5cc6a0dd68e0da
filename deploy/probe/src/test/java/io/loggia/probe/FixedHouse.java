package io.loggia.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A provider and a gateway at one address, which answer as they should but for what is said. */
final class FixedHouse implements AutoCloseable {

    private final HttpServer server;
    private final List<UUID> home = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Begins of questions, method and path, that are answered with 503. */
    private final List<String> away = new CopyOnWriteArrayList<>();

    private final AtomicInteger looksUntilSeen = new AtomicInteger();
    private volatile boolean deletes = true;
    private volatile @Nullable UUID posted;

    FixedHouse() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** All questions, as method and path. */
    List<String> asked() {
        return new ArrayList<>(asked);
    }

    List<UUID> home() {
        return home;
    }

    void isAwayFor(String question) {
        away.add(question);
    }

    void showsOnlyAfter(int looks) {
        looksUntilSeen.set(looks);
    }

    void deletesNothing() {
        deletes = false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(question);
        exchange.getRequestBody().readAllBytes();
        if (away.stream().anyMatch(question::startsWith)) {
            send(exchange, 503, "away");
        } else if (question.startsWith("GET /realm/.well-known/")) {
            send(exchange, 200, "{\"token_endpoint\": \"" + address() + "/token\"}");
        } else if (question.equals("POST /token")) {
            send(exchange, 200, "{\"access_token\": \"t\", \"expires_in\": 300}");
        } else if (question.equals("POST /api/posts")) {
            posted = UUID.randomUUID();
            send(exchange, 201, "{\"id\": \"" + posted + "\"}");
        } else if (question.equals("GET /api/timelines/home")) {
            send(exchange, 200, timeline());
        } else if (question.startsWith("DELETE /api/posts/")) {
            takeBack(UUID.fromString(question.substring("DELETE /api/posts/".length())));
            send(exchange, 204, "");
        } else {
            send(exchange, 404, "{}");
        }
    }

    private String timeline() {
        UUID post = posted;
        if (post != null && looksUntilSeen.getAndDecrement() <= 0) {
            home.addFirst(post);
            posted = null;
        }
        List<String> items = new ArrayList<>();
        items.add("{\"id\": \"" + UUID.randomUUID() + "\", \"audience\": \"COMPANY\"}");
        home.forEach(id -> items.add("{\"id\": \"" + id + "\", \"audience\": \"GROUP\"}"));
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }

    private void takeBack(UUID id) {
        if (deletes) {
            home.remove(id);
            if (id.equals(posted)) {
                posted = null;
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
