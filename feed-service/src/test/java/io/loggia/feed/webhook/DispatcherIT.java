package io.loggia.feed.webhook;

import static io.loggia.feed.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.loggia.feed.Facts;
import io.loggia.feed.People;
import io.loggia.feed.People.Person;
import io.loggia.feed.webhook.Receiver.Message;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the topic to a receiver that is not always there. */
@QuarkusTest
class DispatcherIT {

    @Inject Facts facts;
    @Inject DispatchService deliveries;
    @Inject Courier courier;
    @Inject WebhookConfig config;
    @Inject MeterRegistry metrics;

    private Receiver receiver;
    private Hook hook;

    @BeforeEach
    void listen() throws Exception {
        receiver = new Receiver();
        hook = Hook.to(receiver.url());
    }

    @AfterEach
    void stop() {
        hook.remove();
        receiver.close();
    }

    @Test
    void receiverThatFailsThreeTimesGetsEverythingInOrder() {
        PublishedPost post = PublishedPost.next();
        receiver.failsNext(3);

        post.changes(1, 6);

        eventually()
                .untilAsserted(
                        () ->
                                assertThat(post.versionsTakenBy(receiver))
                                        .containsExactly(1, 2, 3, 4, 5, 6));
        assertThat(receiver.received())
                .hasSize(9)
                .allMatch(message -> message.isSignedWith(hook.secret()))
                .allMatch(message -> message.header("webhook-id").equals(message.at("id")));
        assertThat(receiver.received().subList(0, 4))
                .extracting(message -> message.header("webhook-id"))
                .containsOnly(receiver.received().getFirst().at("id"));
        eventually()
                .untilAsserted(
                        () ->
                                hook.deliveries("")
                                        .then()
                                        .body("items.fate", everyItem(equalTo("DELIVERED")))
                                        .body("items.attempts", contains(1, 1, 1, 1, 1, 4))
                                        .body("items.lastStatus", everyItem(equalTo(204))));
    }

    @Test
    void whatIsSentIsTheEventAsItIsOnTheTopic() {
        Person alice = People.newcomer("alice");

        UUID id = alice.publishes("For whoever has no Kafka");

        eventually().untilAsserted(() -> assertThat(about(id)).hasSize(1));
        Message message = about(id).getFirst();
        assertThat(message.header("content-type")).isEqualTo("application/cloudevents+json");
        assertThat(message.at("specversion")).isEqualTo("1.0");
        assertThat(message.at("type")).isEqualTo("io.loggia.published-post.changed.v1");
        assertThat(message.at("source")).isEqualTo("/feed-service");
        assertThat(message.at("subject")).isEqualTo(id.toString());
        assertThat(message.at("epoch")).isEqualTo("1");
        String told = facts.eventsOf(PublishedPost.TOPIC, id).getFirst();
        assertThat(JsonPath.from(message.body()).getMap("data"))
                .isEqualTo(JsonPath.from(told).getMap(""));
    }

    private List<Message> about(UUID id) {
        return receiver.taken().stream()
                .filter(message -> message.at("subject").equals(id.toString()))
                .toList();
    }

    @Test
    void twoDispatchersSendNothingTwiceAndNothingAtOnce() throws Exception {
        Dispatcher other = new Dispatcher(deliveries, courier, config, metrics);
        PublishedPost post = PublishedPost.next();
        PublishedPost next = PublishedPost.next();
        other.start(new StartupEvent());
        try {
            post.changes(1, 100);
            next.changes(1, 50);

            eventually()
                    .untilAsserted(
                            () -> {
                                assertThat(post.versionsTakenBy(receiver)).hasSize(100);
                                assertThat(next.versionsTakenBy(receiver)).hasSize(50);
                            });
        } finally {
            other.stop(new ShutdownEvent());
        }
        assertThat(post.versionsTakenBy(receiver))
                .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(next.versionsTakenBy(receiver))
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(receiver.mostAtOnce()).isOne();
        assertThat(receiver.received()).hasSize(150);
    }

    @Test
    void lostLeaseIsNobodysForEver() throws Exception {
        facts.change(
                "UPDATE webhook SET lease = ?, leased_until = now() + interval '2 s' WHERE id = ?",
                UUID.randomUUID(),
                hook.id());
        PublishedPost post = PublishedPost.next();

        post.changes(1, 1);

        eventually()
                .untilAsserted(() -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1));
    }

    @Test
    void receiverThatIsGoneIsAskedNoMoreUntilItsOwnerSaysSo() {
        PublishedPost post = PublishedPost.next();
        receiver.answers(410, "moved away");
        post.changes(1, 2);
        eventually()
                .untilAsserted(
                        () ->
                                hook.get()
                                        .then()
                                        .body("active", equalTo(false))
                                        .body("paused", equalTo("GONE"))
                                        .body("waiting", equalTo(2)));
        assertThat(receiver.received()).hasSize(1);
        hook.deliveries("?fate=FAILING")
                .then()
                .body("items.lastStatus", contains(410))
                .body("items.lastAnswer", contains("moved away"));

        receiver.answers(204, "");
        hook.put(receiver.url(), true).then().statusCode(200).body("paused", nullValue());

        eventually()
                .untilAsserted(
                        () -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1, 2));
    }

    @Test
    void endOfTriesPausesAndLosesNothing() throws Exception {
        PublishedPost post = PublishedPost.next();
        receiver.answers(500, "");
        post.changes(1, 2);
        eventually().untilAsserted(() -> assertThat(receiver.received()).isNotEmpty());

        eventually()
                .untilAsserted(
                        () -> {
                            facts.change(
                                    "UPDATE webhook_delivery"
                                            + " SET first_tried_at = now() - interval '4 days'"
                                            + " WHERE webhook = ? AND fate = 'FAILING'",
                                    hook.id());
                            hook.get().then().body("paused", equalTo("GAVE_UP"));
                        });

        receiver.answers(204, "");
        hook.put(receiver.url(), true).then().statusCode(200);
        eventually()
                .untilAsserted(
                        () -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1, 2));
    }

    @Test
    void whatHappensWhileItsCaretakerHasPausedItComesLater() {
        PublishedPost post = PublishedPost.next();
        hook.put(receiver.url(), false).then().body("paused", equalTo("CARETAKER"));
        post.changes(1, 3);
        eventually().untilAsserted(() -> hook.get().then().body("waiting", equalTo(3)));
        assertThat(receiver.received()).isEmpty();

        hook.put(receiver.url(), true);

        eventually()
                .untilAsserted(
                        () -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1, 2, 3));
    }

    @Test
    void bothSecretsSignUntilTheFormerOneHasHadItsTime() throws Exception {
        PublishedPost post = PublishedPost.next();
        String next = hook.post("rotate").then().statusCode(200).extract().path("secret");
        post.changes(1, 1);
        eventually().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        Message both = receiver.received().getFirst();
        assertThat(both.isSignedWith(next)).isTrue();
        assertThat(both.isSignedWith(hook.secret())).isTrue();

        facts.change("UPDATE webhook SET former_until = now() WHERE id = ?", hook.id());
        post.changes(2, 2);

        eventually().untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
        Message one = receiver.received().getLast();
        assertThat(one.isSignedWith(next)).isTrue();
        assertThat(one.isSignedWith(hook.secret())).isFalse();
        hook.get().then().body("formerSecretUntil", nullValue());
    }

    @Test
    void redeliveredEventComesUnderItsOldId() {
        PublishedPost post = PublishedPost.next();
        post.changes(1, 2);
        eventually()
                .untilAsserted(
                        () ->
                                hook.deliveries("?fate=DELIVERED")
                                        .then()
                                        .body("items.size()", equalTo(2)));
        String first = hook.deliveries("").path("items[1].id");

        hook.post("deliveries/" + first + "/redeliver")
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("fate", equalTo("WAITING"));

        eventually()
                .untilAsserted(
                        () -> assertThat(post.versionsTakenBy(receiver)).containsExactly(1, 2, 1));
        assertThat(receiver.received().getLast().at("id"))
                .isEqualTo(receiver.received().getFirst().at("id"));
    }

    @Test
    void pingTellsHowItWasTaken() {
        hook.post("ping")
                .then()
                .statusCode(200)
                .body("taken", equalTo(true))
                .body("status", equalTo(204));
        Message ping = receiver.received().getFirst();
        assertThat(ping.isSignedWith(hook.secret())).isTrue();
        assertThat(ping.at("type")).isEqualTo("io.loggia.webhook.ping.v1");
        assertThat(ping.at("data.webhookId")).isEqualTo(hook.id().toString());

        receiver.answers(404, "no such thing");
        hook.post("ping")
                .then()
                .body("taken", equalTo(false))
                .body("status", equalTo(404))
                .body("answer", equalTo("no such thing"));
        receiver.close();
        hook.post("ping").then().body("trouble", equalTo("NOT_CONNECTED"));
        hook.deliveries("").then().body("items.size()", equalTo(0));
    }
}
