package io.loggia.feed.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A receiver as another system runs one; takes everything unless it is told otherwise. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int status = 204;
    private volatile String body = "";
    private volatile @Nullable String location;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /** What came, as it came, and how it was answered. */
    record Message(Map<String, List<String>> headers, String body, int status) {

        boolean isTaken() {
            return status == 204;
        }

        /** By a library that knows nothing of us. */
        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElseThrow();
        }

        String at(String path) {
            return Objects.requireNonNull(JsonPath.from(body).getString(path));
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    List<Message> received() {
        return List.copyOf(received);
    }

    List<Message> taken() {
        return received.stream().filter(Message::isTaken).toList();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** From now on. */
    void answers(int next, String text) {
        body = text;
        status = next;
    }

    void redirects(String to) {
        location = to;
        status = 307;
    }

    /** The next so many, whatever comes. */
    void failsNext(int times) {
        failures.set(times);
    }

    private void take(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            int answer = fails ? 500 : status;
            String text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            received.add(new Message(Map.copyOf(exchange.getRequestHeaders()), text, answer));
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            byte[] bytes = body.getBytes(UTF_8);
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(answer, bytes.length == 0 ? -1 : bytes.length);
            write(exchange.getResponseBody(), bytes);
        }
    }

    /** Whoever has read enough goes. */
    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            System.Logger log = System.getLogger(Receiver.class.getName());
            log.log(System.Logger.Level.DEBUG, "the sender has gone", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
