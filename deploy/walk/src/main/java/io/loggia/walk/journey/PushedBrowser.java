package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A browser that somebody wants to be told in, with its push service, on this machine: takes what
 * is signed by the key that it was given (RFC 8292), and reads it.
 */
final class PushedBrowser implements AutoCloseable {

    private static final int TAKEN = 201;
    private static final int GONE = 410;
    private static final int FORGED = 403;

    private final HttpServer server;
    private final SealedForBrowser keys = new SealedForBrowser();
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger forged = new AtomicInteger();
    private final String installation;
    private volatile boolean gone;

    /**
     * Listens until it is closed.
     *
     * @param installation the public half of the key that may tell it something
     */
    PushedBrowser(String installation) {
        this.installation = installation;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    /** As the browser says it to whoever wants to tell it something. */
    Map<String, String> subscription() {
        return Map.of(
                "endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/push",
                "p256dh",
                keys.point(),
                "auth",
                keys.secret(),
                "language",
                "en");
    }

    /** What it has read, in the order in which it came. */
    List<JsonNode> told() {
        return List.copyOf(told);
    }

    int forged() {
        return forged.get();
    }

    /** From here on its push service knows it no longer. */
    void ends() {
        gone = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var vapid = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(status(body, vapid), -1);
        }
    }

    private int status(byte[] body, String vapid) throws IOException {
        if (gone) {
            return GONE;
        }
        try {
            if (SealedForBrowser.isSigned(vapid, installation)) {
                told.add(new ObjectMapper().readTree(new String(keys.open(body), UTF_8)));
                return TAKEN;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("what came cannot be read", e);
        }
        forged.incrementAndGet();
        return FORGED;
    }
}
