package io.loggia.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.Carrier;
import io.loggia.feed.carrier.Trouble;
import io.loggia.feed.carrier.UrlPolicy;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can go wrong on the way to a receiver, each on a real connection or without one. */
class CourierTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final UrlPolicy POLICY =
            new UrlPolicy(List.of("localhost", "127.0.0.1", "invalid"), true);

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void answerIsReadToItsFirstThousandBytes() throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.answers(503, "a\u0000\u001bb" + "x".repeat(2_000_000));

            Answer answer = post(receiver.url());

            assertThat(answer.isTaken()).isFalse();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).startsWith("abxxx").hasSize(998);
        }
    }

    @Test
    void redirectIsNotFollowed() throws Exception {
        try (Receiver elsewhere = new Receiver();
                Receiver receiver = new Receiver()) {
            receiver.redirects(elsewhere.url());

            Answer answer = post(receiver.url());

            assertThat(answer.status()).isEqualTo(307);
            assertThat(answer.isTaken()).isFalse();
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void refusedAddressIsNotConnectedTo() throws Exception {
        try (Receiver receiver = new Receiver()) {
            UrlPolicy withoutAddress = new UrlPolicy(List.of("localhost"), true);

            Answer answer =
                    courier(withoutAddress).post(webhook(receiver.url()), "an-id", "{}", PATIENCE);

            assertThat(answer).isEqualTo(Answer.none(Trouble.ADDRESS_REFUSED));
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void hostWithoutAnAddress() {
        assertThat(post("http://nobody.invalid/")).isEqualTo(Answer.none(Trouble.NO_ADDRESS));
    }

    @Test
    void nothingListens() throws Exception {
        int free = freePort();

        assertThat(post("http://127.0.0.1:" + free + "/"))
                .isEqualTo(Answer.none(Trouble.NOT_CONNECTED));
    }

    @Test
    void certificateIsNeeded() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Answer answer = post(receiver.url().replace("http:", "https:"));

            assertThat(answer.trouble()).isIn(Trouble.NOT_TRUSTED, Trouble.BROKEN_OFF);
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void silenceEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer answer =
                    courier(POLICY)
                            .post(
                                    webhook("http://127.0.0.1:" + silent.getLocalPort()),
                                    "an-id",
                                    "{}",
                                    Duration.ofMillis(200));

            assertThat(answer).isEqualTo(Answer.none(Trouble.TIMED_OUT));
        }
    }

    @Test
    void connectionThatEndsIsNoAnswer() throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread closing = Thread.ofVirtual().start(() -> closeFirst(rude));

            assertThat(post("http://127.0.0.1:" + rude.getLocalPort()))
                    .isEqualTo(Answer.none(Trouble.BROKEN_OFF));
            closing.join();
        }
    }

    private static void closeFirst(ServerSocket server) {
        try (var connection = server.accept()) {
            connection.getInputStream().read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return taken.getLocalPort();
        }
    }

    private Answer post(String url) {
        return courier(POLICY).post(webhook(url), "an-id", "{}", PATIENCE);
    }

    private Courier courier(UrlPolicy policy) {
        return new Courier(new Carrier(vertx), policy, Clock.systemUTC());
    }

    private static Webhook webhook(String url) {
        return new Webhook(
                UUID.randomUUID(),
                UUID.randomUUID(),
                URI.create(url),
                List.of(),
                Secret.create(),
                null,
                null,
                null,
                1,
                Instant.EPOCH);
    }
}
