package io.loggia.walk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Another system's receiver of webhooks, on this machine: believes what is signed as Standard
 * Webhooks 1.0 says, and fails as often as it is told to before it takes anything.
 */
final class WebhookReceiver implements AutoCloseable {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int DONE = 204;
    private static final int FORGED = 401;
    private static final int AWAY = 503;

    private final HttpServer server;
    private final AtomicInteger toFail;
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger forged = new AtomicInteger();
    private final List<String> subjects = new CopyOnWriteArrayList<>();
    private volatile @Nullable String secret;

    /** Listens until it is closed. */
    WebhookReceiver(int failures) {
        this.toFail = new AtomicInteger(failures);
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

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** From here on it knows whom to believe. */
    void believe(String newSecret) {
        secret = newSecret;
    }

    /** Whom the events are about that it took, in the order in which they came. */
    List<String> subjects() {
        return List.copyOf(subjects);
    }

    int failed() {
        return failed.get();
    }

    int forged() {
        return forged.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status(exchange, body), -1);
        }
    }

    private int status(HttpExchange exchange, byte[] body) throws IOException {
        var known = secret;
        if (known == null) {
            return AWAY;
        }
        if (!isSigned(exchange, body, known)) {
            forged.incrementAndGet();
            return FORGED;
        }
        if (toFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            failed.incrementAndGet();
            return AWAY;
        }
        subjects.add(new ObjectMapper().readTree(body).path("subject").asText());
        return DONE;
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body, String secret) {
        var headers = exchange.getRequestHeaders();
        var signed =
                "%s.%s.%s"
                        .formatted(
                                headers.getFirst("webhook-id"),
                                headers.getFirst("webhook-timestamp"),
                                new String(body, UTF_8));
        var expected = (VERSION + mac(secret, signed)).getBytes(UTF_8);
        return Arrays.stream(String.valueOf(headers.getFirst("webhook-signature")).split(" "))
                .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(UTF_8)));
    }

    private static String mac(String secret, String signed) {
        try {
            var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
